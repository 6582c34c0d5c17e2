import Crypto

/// The chance behind a company: one hash of its key, a byte for every draw (additions 4.2).
struct ProspectSeed {
    /// 32 bytes.
    let bytes: [UInt8]

    init(key: String) {
        bytes = Array(SHA256.hash(data: Array("prospect:\(key)".utf8)))
    }

    /// - Parameters:
    ///   - sides: positive.
    ///   - byte: 0...31, a byte of its own for each thing drawn.
    /// - Returns: 0..<sides.
    func roll(_ sides: Int, _ byte: Int) -> Int { Int(bytes[byte]) % sides }

    /// - Parameter list: not empty.
    func pick<Value>(_ list: [Value], _ byte: Int) -> Value { list[roll(list.count, byte)] }
}
