/// How the signature rules read a request.
extension SignedRequest {
    /// The value of a header that may stand once.
    ///
    /// - Parameter name: lower case.
    /// - Returns: nil when the request has no such header.
    /// - Throws: an incomplete signature when it stands twice, since nobody could say which one counts.
    func value(of name: StaticString) throws(SignatureRefusal) -> Range<Int>? {
        var found: Range<Int>?
        for field in fields where holds(field.name, name) {
            guard found == nil else {
                throw SignatureRefusal(.incompleteSignature, "The request has more than one '\(name)' header.")
            }
            found = field.value
        }
        return found
    }

    /// Whether that part spells exactly this.
    func holds(_ range: Range<Int>, _ literal: StaticString) -> Bool {
        range.count == literal.utf8CodeUnitCount && starts(range, with: literal)
    }

    func starts(_ range: Range<Int>, with literal: StaticString) -> Bool {
        guard range.count >= literal.utf8CodeUnitCount else { return false }
        return literal.withUTF8Buffer { prefix in
            for offset in 0..<prefix.count where text[range.lowerBound + offset] != prefix[offset] { return false }
            return true
        }
    }

    /// Whether both parts spell the same.
    func same(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard left.count == right.count else { return false }
        for offset in 0..<left.count where text[left.lowerBound + offset] != text[right.lowerBound + offset] {
            return false
        }
        return true
    }

    func hasField(_ name: Range<Int>) -> Bool {
        fields.contains { same($0.name, name) }
    }

    func hasField(named name: String) -> Bool {
        let name = Array(name.lowercased().utf8)
        return fields.contains { text[$0.name] == name[...] }
    }

    /// That part for people: bytes that are not UTF-8 become replacement characters.
    func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }
}
