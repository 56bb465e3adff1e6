package org.kiemphieu.verify.zip;

/**
 * One file of the zip as the central directory has it.
 *
 * @param name in UTF-8
 * @param method 0 stored, 8 deflated
 * @param crc CRC-32 of the contents
 * @param compressed bytes in the zip
 * @param size bytes of the contents
 * @param header offset of the local header
 * @param time date and time of MS-DOS, as a number of 32 bits
 * @param data offset of the first byte of data
 */
public record ZipEntryInfo(
    String name,
    int method,
    long crc,
    long compressed,
    long size,
    long header,
    long time,
    long data) {}
