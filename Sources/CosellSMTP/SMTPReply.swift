import NIOCore

/// What the server says to a command: a code, and lines of text.
struct SMTPReply: Equatable {
    let code: Int
    let lines: [String]

    var isGood: Bool { 200...399 ~= code }
}

/// Makes replies of bytes as they come.
struct ReplyReader {
    private var buffer = ByteBuffer()
    private var lines: [String] = []

    /// No server says more in one reply.
    private static let limitBytes = 65_536

    /// Whether something has come that was not read.
    var hasMore: Bool { buffer.readableBytes > 0 || !lines.isEmpty }

    mutating func take(_ bytes: ByteBuffer) throws(SMTPFailure) {
        buffer.writeImmutableBuffer(bytes)
        guard buffer.readableBytes + lines.reduce(0, { $0 + $1.utf8.count }) <= Self.limitBytes else { throw .strange }
    }

    /// - Returns: nil as long as the reply is not whole: `250-SIZE`, `250 OK`.
    mutating func next() throws(SMTPFailure) -> SMTPReply? {
        while let line = line() {
            let code = line.prefix(3)
            guard code.utf8.count == 3, let number = Int(code), 200...599 ~= number else { throw .strange }
            let rest = line.dropFirst(3)
            guard rest.isEmpty || rest.hasPrefix(" ") || rest.hasPrefix("-") else { throw .strange }
            lines.append(String(rest.dropFirst()))
            if rest.hasPrefix("-") { continue }
            defer { lines = [] }
            return SMTPReply(code: number, lines: lines)
        }
        return nil
    }

    private mutating func line() -> String? {
        guard let end = buffer.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let length = end - buffer.readerIndex
        let text = buffer.readString(length: length) ?? ""
        buffer.moveReaderIndex(forwardBy: 1)
        buffer.discardReadBytes()
        return text.hasSuffix("\r") ? String(text.dropLast()) : text
    }
}
