import Testing

@testable import CosellWire

/// Aliases are let through where what they repeat is counted, and stopped where it would be hashed first.
struct YAMLAliasesTests {
    /// Nine aliases of the step below at each of the steps.
    static func steps(_ count: Int) -> String {
        (1..<count).reduce("a0: &a0 [x]\n") { text, step in
            text + "a\(step): &a\(step) [" + Array(repeating: "*a\(step - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
    }

    static let bombs = [
        "*a9 : x\n", "*a9\t: x\n", "*a9: x\n", "? *a9\n: x\n", "?\n  *a9\n: x\n", "[*a9]: x\n", "{ *a9 : x }\n",
        "{?*a9 : x}\n", "{[*a9] : x}\n", "[[*a9]: x]\n", "- ? *a9\n", "{\"a\": {*a9 : 1}}\n", "? [*a9]\n",
    ]

    @Test("many aliases with a key that is an alias or a collection are stopped", arguments: bombs)
    func stopped(_ end: String) {
        #expect(YAMLAliases.mayMultiplyInKeys(Self.steps(10) + end))
    }

    static let harmless = [
        "key: *a9\n", "<<: *a9\n", "Action: [\"partnercentral:Get*\", \"*\"]\n", "- [a, b]\n- {c: d}\n", "is it? yes\n",
    ]

    @Test("as many aliases behind keys are let through, to be counted", arguments: harmless)
    func letThrough(_ end: String) {
        #expect(!YAMLAliases.mayMultiplyInKeys(Self.steps(10) + end))
    }

    @Test("a few aliases may stand anywhere", arguments: bombs)
    func few(_ end: String) {
        #expect(!YAMLAliases.mayMultiplyInKeys("a9: &a9 x\n" + end))
    }

    @Test("an empty text is let through")
    func empty() { #expect(!YAMLAliases.mayMultiplyInKeys("")) }
}
