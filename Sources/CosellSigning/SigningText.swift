import Crypto

/// Bytes on their way into a hash, put together without strings in between.
struct SigningText: Sendable {
    private(set) var bytes: [UInt8] = []

    init(reserving capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    var digest: SHA256Digest { Self.digest(of: bytes.span.bytes) }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ character: Unicode.Scalar) {
        bytes.append(UInt8(ascii: character))
    }

    mutating func append(_ part: some Collection<UInt8>) {
        bytes.append(contentsOf: part)
    }

    mutating func append(_ digest: SHA256Digest) {
        digest.withUnsafeBytes { digest in
            for byte in digest { appendHexadecimal(byte) }
        }
    }

    mutating func append(_ time: SigningTime) {
        time.append(to: &bytes)
    }

    private mutating func appendHexadecimal(_ byte: UInt8) {
        bytes.append(Self.lowerDigit(byte >> 4))
        bytes.append(Self.lowerDigit(byte & 15))
    }

    /// Writes one byte as a URI may hold it: unreserved as itself, anything else as `%` and two capital digits.
    mutating func appendEncoded(_ byte: UInt8) {
        guard !Self.isUnreserved(byte) else { return bytes.append(byte) }
        append("%")
        bytes.append(Self.upperDigit(byte >> 4))
        bytes.append(Self.upperDigit(byte & 15))
    }

    mutating func shorten(to count: Int) {
        bytes.removeLast(bytes.count - count)
    }

    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        var text = SigningText(reserving: 64)
        for byte in bytes { text.appendHexadecimal(byte) }
        return text.string
    }

    static func digest(of bytes: RawSpan) -> SHA256Digest {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return hash.finalize()
    }
}
