/// Names of the model as Swift spells them.
enum SwiftName {
    /// `CompanyName` → `companyName`, `AWSSalesRep` → `awsSalesRep`, `Closed Lost` → `closedLost`,
    /// `IN_PROGRESS` → `inProgress`.
    static func member(_ name: String) -> String {
        let isShouted = name.contains("_") && name == name.uppercased()
        let words = isShouted ? words(name.lowercased()) : words(name)
        guard let first = words.first else { return "empty" }
        var joined = lowered(first) + words.dropFirst().map(capitalized).joined()
        if joined.first?.isNumber == true { joined = "_" + joined }
        return keywords.contains(joined) ? "`\(joined)`" : joined
    }

    /// As ``member(_:)``; `None` and `Some` are renamed, since `.none` and `.some` mean the cases of an optional.
    static func value(_ name: String) -> String {
        let plain = member(name)
        return optionalCases.contains(plain) ? "explicit\(capitalized(plain))" : plain
    }

    static let optionalCases: Set<String> = ["none", "some"]

    /// A member's name as that of a day: `TargetCloseDate` → `targetCloseDay`, `EffectiveFrom` → `effectiveFromDay`.
    static func day(_ name: String) -> String {
        (name.hasSuffix("Date") ? String(member(name).dropLast("Date".count)) : member(name)) + "Day"
    }

    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "for", "func", "guard", "if", "import", "in", "init",
        "inout", "internal", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat", "rethrows",
        "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
        "typealias", "var", "where", "while",
    ]

    private static func words(_ name: String) -> [String] {
        name.replacing("*", with: " Star ").replacing("&", with: " And ").replacing("+", with: " Plus ")
            .split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// Lower-cases a leading run of capitals as one word: `AWSAccount` → `awsAccount`, `ID` → `id`.
    private static func lowered(_ word: String) -> String {
        let capitals = word.prefix { $0.isUppercase || $0.isNumber }
        if capitals.count == word.count { return word.lowercased() }
        if capitals.count > 1 { return capitals.dropLast().lowercased() + word.dropFirst(capitals.count - 1) }
        return word.prefix(1).lowercased() + word.dropFirst()
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
