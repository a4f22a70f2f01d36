// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StartedProgram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

using namespace Qt::StringLiterals;

Answer run(const QStringList& words, const QString& password, const QString& output)
{
    static const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home.path()); // counts of wrong passwords stay out of the user's
    environment.remove(u"HOANHAP_PASSWORD"_s);
    if (!password.isNull())
        environment.insert(u"HOANHAP_PASSWORD"_s, password);
    program.setProcessEnvironment(environment);
    if (!output.isNull())
        program.setStandardOutputFile(output);
    program.start(QStringLiteral(HOANHAP_CLI), words);
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(60'000));
    const QByteArray answered = output.isNull() ? program.readAllStandardOutput() : QByteArray();
    return {program.exitCode(), answered, program.readAllStandardError()};
}

CliRegister::CliRegister() : m_folder(QDir::tempPath() + u"/Sở Đồng Tháp XXXXXX"_s)
{
    const Answer made =
        on({u"create"_s, u"--organisation"_s, u"so-ldtbxh-dong-thap-2021"_s, u"--admin"_s, u"an"_s});
    INFO(made.complaints.toStdString());
    REQUIRE(made.code == cli::Completed);
}

Answer CliRegister::on(const QStringList& command, const QString& password) const
{
    const bool create = command.contains(u"create"_s);
    const QStringList user = create ? QStringList() : QStringList{u"--user"_s, u"an"_s};
    return run(QStringList{u"--register"_s, path(), u"--json"_s} + user + command, password);
}

QStringList CliRegister::told(const QStringList& command) const
{
    const Answer answer =
        run(QStringList{u"--register"_s, path(), u"--user"_s, u"an"_s} + command, usualPassword);
    CHECK(answer.code == 0);
    return QString::fromUtf8(answer.output).split(u'\n');
}

void CliRegister::write(const QString& name, const QByteArray& content) const
{
    QFile target(file(name));
    REQUIRE(target.open(QIODevice::WriteOnly));
    target.write(content);
}

QByteArray CliRegister::read(const QString& name) const
{
    QFile source(file(name));
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

Answer CliRegister::load(const QByteArray& json) const
{
    write(u"hồ sơ.json"_s, json);
    return on({u"load"_s, file(u"hồ sơ.json"_s)});
}

} // namespace hoanhap::tests
