import CosellWire

/// `--assignee user@company.com`: a bare e-mail in place of a contact.
struct AssigneeForm {
    let email: String

    init?(_ words: [String]) {
        guard words.count == 1, words[0].contains("@"), !words[0].contains("="), !words[0].looksLikeJSON else {
            return nil
        }
        email = words[0]
    }

    /// The contact, named after the letters of the e-mail until the user directory says better.
    var document: Document {
        let names = email.prefix { $0 != "@" }.split { !$0.isLetter }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return .object([
            Document.Member("Email", .string(email)),
            Document.Member("FirstName", .string(names.first ?? "User")),
            Document.Member("LastName", .string(names.count > 1 ? names[names.count - 1] : names.first ?? "User")),
            Document.Member("BusinessTitle", .string("OpportunityOwner")),
        ])
    }
}
