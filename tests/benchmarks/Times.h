// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace hoanhap::benchmarks {

/// How long one thing took, each time it was done, and how long this program worked for it: on a machine
/// that others load the second stays what it is.
class Times
{
public:
    template <typename Work>
    void measure(Work work)
    {
        const double before = now();
        const double workBefore = worked();
        work();
        m_work.push_back(worked() - workBefore);
        add(now() - before);
    }
    /// Of work alone; 0 where it was not measured.
    double medianWork() const { return m_work.empty() ? 0 : percentileOf(m_work, 50); }
    double last() const { return m_all.back(); }
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    double median() const { return percentile(50); }
    /// The smallest time that `percent` of all did not exceed.
    double percentile(int percent) const { return percentileOf(m_all, percent); }
    /// Milliseconds of the monotonic clock.
    static double now();
    /// Milliseconds that this program kept a processor busy so far.
    static double worked();

private:
    static double percentileOf(std::vector<double> sorted, int percent);

    std::vector<double> m_all;
    std::vector<double> m_work;
};

struct Line
{
    QString what;
    Times ours;
    double bound = 0; ///< milliseconds, for the 99th percentile; 0: none
    QString beside;
    Times reference;
};
/// The figure, its bound and how many times the reference it took (medians).
void print(const Line& line);
void printHeading(const QString& text);
void printRemark(const QString& text);

} // namespace hoanhap::benchmarks
