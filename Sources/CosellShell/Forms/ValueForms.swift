import CosellShapes
import CosellWire

/// Values as people write them, and as the model has them.
enum ValueForms {
    /// The enum value that is meant; nil when the text is none, however it is spelled.
    static func official(_ written: String, of shape: Shape) -> String? {
        if shape.values.contains(written) { return written }
        let letters = letters(written)
        if let same = shape.values.first(where: { Self.letters($0) == letters }) { return same }
        if let named = words.first(where: { $0.shape == shape.name && Self.letters($0.written) == letters }) {
            return named.official
        }
        if shape.name.hasSuffix("CountryCode") { return CountryNames.code(of: letters) }
        guard shortened.contains(shape.name), letters.count >= 3 else { return nil }
        let longer = shape.values.filter { Self.letters($0).hasPrefix(letters) || Self.letters($0).hasSuffix(letters) }
        return longer.count == 1 ? longer[0] : nil
    }

    /// Case, blanks and signs do not count.
    static func letters(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Enums whose values may be shortened to their first or last words.
    private static let shortened: Set<String> = ["SortOrder", "PrimaryNeedFromAws", "VerificationType"]

    /// - Source: selling 11.3 and 11.5, account 7.
    private static let words: [(shape: String, written: String, official: String)] = [
        ("SalesInvolvementType", "visibility", "For Visibility Only"),
        ("SalesInvolvementType", "visibility only", "For Visibility Only"),
        ("ProfileVisibility", "full", "PUBLIC"),
        ("ProfileVisibility", "limited", "PRIVATE"),
        ("ConnectionType", "cosell", "OPPORTUNITY_COLLABORATION"),
        ("ConnectionType", "partner", "OPPORTUNITY_COLLABORATION"),
        ("Industry", "technology", "Software and Internet"),
    ]

    /// What to do about a value that nothing was meant by.
    static func remedy(_ written: String, of shape: Shape) -> String? {
        hints.first { $0.shape == shape.name && letters($0.written) == letters(written) }?.remedy
    }

    private static let hints: [(shape: String, written: String, remedy: String)] = [
        ("Stage", "closed won", "Winning is the stage Launched; losing is Closed Lost."),
        ("Stage", "closed", "Losing is the stage Closed Lost; winning is Launched."),
    ]

    /// The reasons that AWS names for turning an invitation down; any other text passes.
    static let rejectionReasons = [
        "Customer problem unclear", "Next steps unclear", "Unable to support", "Duplicate of partner referral", "Other",
    ]
}
