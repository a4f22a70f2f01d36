// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPane.h"

#include "document/rendering/DocumentFile.h"
#include "messages/ErrorSentences.h"
#include "ui_ChartPane.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QHeaderView>
#include <QSvgGenerator>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sharper = 2; // pictures are printed too
constexpr int paperWidth = 900; // pixels: long names stand whole
constexpr int titleHeight = 40;

/// The chart as it goes into a paper: on white whatever the window's colours are, under its title.
std::unique_ptr<BarChartView> onPaper(const ChartContent& content)
{
    auto view = std::make_unique<BarChartView>();
    view->setPalette(
        QPalette(Qt::black, Qt::lightGray, Qt::white, Qt::darkGray, Qt::gray, Qt::black, Qt::white));
    view->setContent(content, BarChartView::Names::Whole);
    view->chart()->setTitle(content.title);
    QFont bold = view->font();
    bold.setBold(true);
    view->chart()->setTitleFont(bold);
    view->chart()->setTitleBrush(Qt::black);
    view->chart()->setMargins(QMargins(12, 6, 12, 6));
    view->setFixedSize(paperWidth, view->height() + titleHeight);
    view->setAttribute(Qt::WA_DontShowOnScreen); // laid out as if it were shown
    view->show();
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return view;
}

} // namespace

ChartPane::ChartPane(UserPrompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChartPane>())
    , m_prompts(prompts)
    , m_view(new BarChartView(this))
{
    m_ui->setupUi(this);
    m_ui->chartPaneLayout->insertWidget(1, m_view);
    m_ui->chartTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    showAsTable(false);
    connect(m_view, &BarChartView::barChosen, this, &ChartPane::barChosen);
    connect(m_ui->chartTable, &QTableWidget::cellActivated, this, [this](int row, int column) {
        Q_EMIT barChosen({column, row});
    });
    connect(m_ui->tableButton, &QToolButton::toggled, this, &ChartPane::showAsTable);
    connect(m_ui->copyPictureButton, &QToolButton::clicked, this, &ChartPane::copy);
    connect(m_ui->savePictureButton, &QToolButton::clicked, this, &ChartPane::save);
}

ChartPane::~ChartPane() = default;

void ChartPane::setContent(const ChartContent& content)
{
    m_content = content;
    m_ui->chartTitleLabel->setText(content.title);
    for (QToolButton* button : {m_ui->tableButton, m_ui->copyPictureButton, m_ui->savePictureButton})
        button->setAccessibleName(button->toolTip() + u": "_s + content.title);
    m_view->setContent(content);
    fillTable();
    showAsTable(m_ui->tableButton->isChecked());
}

void ChartPane::showAsTable(bool table)
{
    const bool empty = m_content.isEmpty();
    m_ui->nothingLabel->setVisible(empty);
    m_ui->chartTable->setVisible(!empty && table);
    m_view->setVisible(!empty && !table);
    m_ui->copyPictureButton->setEnabled(!empty);
    m_ui->savePictureButton->setEnabled(!empty);
}

void ChartPane::fillTable()
{
    QTableWidget& table = *m_ui->chartTable;
    table.setAccessibleName(m_content.title);
    table.clear();
    table.setColumnCount(static_cast<int>(m_content.series.size()));
    table.setRowCount(static_cast<int>(m_content.categories.size()));
    table.setVerticalHeaderLabels(m_content.categories);
    const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
    for (int column = 0; column < table.columnCount(); ++column) {
        const ChartContent::Series& series = m_content.series[static_cast<size_t>(column)];
        table.setHorizontalHeaderItem(column, new QTableWidgetItem(series.name));
        for (int row = 0; row < table.rowCount(); ++row) {
            auto* item = new QTableWidgetItem(vietnamese.toString(series.values[static_cast<size_t>(row)]));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setData(Qt::AccessibleTextRole, m_view->wordsOf({column, row}));
            table.setItem(row, column, item);
        }
    }
}

QImage ChartPane::picture()
{
    const auto paper = onPaper(m_content);
    QImage image(paper->size() * sharper, QImage::Format_RGB32);
    QPainter painter(&image);
    paper->paint(painter, QRectF(QPointF(), image.size()));
    return image;
}

QByteArray ChartPane::drawing()
{
    const auto paper = onPaper(m_content);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(paper->size());
    generator.setResolution(paper->logicalDpiX()); // else words are smaller than the room laid out for them
    generator.setViewBox(QRect(QPoint(), paper->size()));
    generator.setTitle(m_content.title);
    QPainter painter(&generator);
    paper->paint(painter, QRectF(QPointF(), paper->size()));
    painter.end();
    return buffer.data();
}

Outcome ChartPane::saveTo(const QString& path)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return document::writeFile(path, drawing());
    QBuffer buffer;
    picture().save(&buffer, "PNG");
    const bool named = path.endsWith(".png"_L1, Qt::CaseInsensitive);
    return document::writeFile(named ? path : path + u".png"_s, buffer.data());
}

void ChartPane::copy()
{
    QApplication::clipboard()->setImage(picture());
    Q_EMIT statusMessage(tr("The chart is copied as a picture."));
}

void ChartPane::save()
{
    const QString path =
        m_prompts.fileToSave(this, tr("Where to"), m_content.title + u".svg"_s, tr("Pictures (*.svg *.png)"));
    if (path.isEmpty())
        return;
    if (const Outcome saved = saveTo(path); !saved)
        return m_prompts.tell(this, messages::sentenceFor(saved.errors().front()));
    Q_EMIT statusMessage(path);
}

} // namespace hoanhap::ui
