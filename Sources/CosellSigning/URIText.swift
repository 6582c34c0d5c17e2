/// Text as addresses and forms hold it.
package enum URIText {
    /// All but letters, digits and `-._~` as `%` and two capital digits.
    package static func encoded(_ text: some Collection<UInt8>) -> String {
        var encoded = SigningText(reserving: text.count * 3)
        for byte in text { encoded.appendEncoded(byte) }
        return encoded.string
    }
}
