extension SigningText {
    /// Writes a path as every service but S3 signs it: dot segments and doubled slashes resolved, then every byte but
    /// the unreserved encoded, so that an escape on the wire is escaped once more.
    mutating func appendPath(_ path: Range<Int>, of text: [UInt8]) {
        append("/")
        let root = bytes.count
        var start = path.lowerBound
        while start < path.upperBound {
            let end = text[start..<path.upperBound].firstIndex(of: UInt8(ascii: "/")) ?? path.upperBound
            appendSegment(text[start..<end], after: root)
            start = end + 1
        }
        if bytes.count > root, text[path.upperBound - 1] == UInt8(ascii: "/") { append("/") }
    }

    private mutating func appendSegment(_ segment: ArraySlice<UInt8>, after root: Int) {
        guard let first = segment.first else { return }
        if first == UInt8(ascii: "."), segment.count == 1 { return }
        if first == UInt8(ascii: "."), segment.count == 2, segment.last == first {
            let slash = bytes[root...].lastIndex(of: UInt8(ascii: "/"))
            return shorten(to: slash ?? root)
        }
        if bytes.count > root { append("/") }
        for byte in segment { appendEncoded(byte) }
    }
}
