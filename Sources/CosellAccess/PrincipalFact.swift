/// What conditions and variables may ask about the caller, whatever the request.
///
/// - Source: IAM user guide, "Principal key values"; access 4.1 names the first three that policies here use.
enum PrincipalFact: Hashable, Sendable {
    case account, arn, type, userName, userID, sourceIdentity
    /// The tag's name in lower case.
    case tag(String)

    init?(foldedKey: String) {
        switch foldedKey {
        case "aws:principalaccount": self = .account
        case "aws:principalarn": self = .arn
        case "aws:principaltype": self = .type
        case "aws:username": self = .userName
        case "aws:userid": self = .userID
        case "aws:sourceidentity": self = .sourceIdentity
        default:
            guard foldedKey.hasPrefix("aws:principaltag/") else { return nil }
            self = .tag(String(foldedKey.dropFirst("aws:principaltag/".count)))
        }
    }
}

extension Principal {
    /// - Returns: nil where IAM leaves the key out, as `aws:username` for a role.
    func value(of fact: PrincipalFact) -> String? {
        switch (fact, kind) {
        case (.account, _): account
        case (.arn, _): identityArn
        case (.type, .root): "Account"
        case (.type, .user): "User"
        case (.type, .assumedRole): "AssumedRole"
        case (.userName, .user(let name)): name
        case (.userName, _): nil
        case (.userID, _): uniqueID
        case (.sourceIdentity, _): session?.sourceIdentity
        case (.tag(let foldedName), _): tags.first { $0.key.lowercased() == foldedName }?.value
        }
    }
}
