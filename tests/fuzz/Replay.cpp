// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/FuzzInput.h"

#include <QFile>

/// Runs a fuzz target on the files named on the command line, and once on nothing at all.
int main(int argc, char* argv[])
{
    LLVMFuzzerTestOneInput(nullptr, 0);
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        hoanhap::tests::hold(file.open(QIODevice::ReadOnly), argv[i]);
        const QByteArray bytes = file.readAll();
        std::printf("%s\n", argv[i]);
        std::fflush(stdout);
        LLVMFuzzerTestOneInput(
            reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    }
    return argc > 1 ? EXIT_SUCCESS : EXIT_FAILURE;
}
