// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QList>
#include <QPair>

#include <cstdint>

/// Archives written byte by byte.
namespace archives {

/// CRC-32 of ISO 3309, bit by bit.
inline quint32 checksum(const QByteArray &bytes)
{
    constexpr quint32 kPolynomial = 0xEDB88320;
    quint32 crc = 0xFFFFFFFF;
    for (const auto c : bytes) {
        crc ^= std::uint8_t(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ kPolynomial : crc >> 1U;
        }
    }
    return ~crc;
}

/// A ZIP archive of files that are stored as they are (PKWARE APPNOTE 4.3).
inline QByteArray zip(const QList<QPair<QByteArray, QByteArray>> &files)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto &[name, content] : files) {
        const auto size = quint32(content.size());
        const auto entry = [&](QByteArray &target, bool central) {
            QDataStream stream(&target, QIODevice::Append);
            stream.setByteOrder(QDataStream::LittleEndian);
            stream << quint32(central ? 0x02014B50 : 0x04034B50);
            if (central) {
                stream << quint16(20);
            }
            stream << quint16(20) << quint16(0) << quint16(0) << quint16(0) << quint16(0x21)
                   << checksum(content) << size << size << quint16(name.size()) << quint16(0);
            if (central) {
                stream << quint16(0) << quint16(0) << quint16(0) << quint32(0) << quint32(archive.size());
            }
            stream.writeRawData(name.constData(), int(name.size()));
        };
        entry(directory, true);
        entry(archive, false);
        archive += content;
    }
    const auto offset = quint32(archive.size());
    archive += directory;
    QDataStream end(&archive, QIODevice::Append);
    end.setByteOrder(QDataStream::LittleEndian);
    end << quint32(0x06054B50) << quint16(0) << quint16(0) << quint16(files.size()) << quint16(files.size())
        << quint32(directory.size()) << offset << quint16(0);
    return archive;
}

/// A workbook with one sheet (ECMA-376); cells are numbers where they look so, else texts.
inline QByteArray workbook(const QList<QByteArrayList> &rows)
{
    QByteArray sheet;
    int number = 0;
    for (const auto &cells : rows) {
        sheet += "<row r=\"" + QByteArray::number(++number) + "\">";
        char column = 'A';
        for (const auto &cell : cells) {
            const auto place = QByteArray(1, column++) + QByteArray::number(number);
            bool isNumber = false;
            (void)cell.toDouble(&isNumber);
            if (cell.isEmpty()) {
                continue;
            }
            sheet += isNumber ? "<c r=\"" + place + "\"><v>" + cell + "</v></c>"
                              : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        }
        sheet += "</row>";
    }
    const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const QByteArray main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    return zip(
        {{"[Content_Types].xml",
          head + "<Types xmlns=\"" + package
              + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
                "openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" "
                "ContentType=\"application/"
                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
                "PartName=\"/xl/worksheets/"
                "sheet1.xml\" "
                "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/"
                "></Types>"},
         {"_rels/.rels",
          head + "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\""
              + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {"xl/workbook.xml",
          head + "<workbook " + main + " xmlns:r=\"" + office
              + "\"><sheets><sheet name=\"Standorte\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          head + "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\""
              + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {"xl/worksheets/sheet1.xml",
          head + "<worksheet " + main + "><sheetData>" + sheet + "</sheetData></worksheet>"}});
}

} // namespace archives
