extension Service {
    private static let prefix = "partnercentral-"

    /// The first of the words behind `partnercentral-`.
    package var shortName: String { String(rawValue.dropFirst(Self.prefix.count).prefix { $0 != "-" }) }

    /// - Parameter word: the AWS CLI's name, what stands behind `partnercentral-` in it, or the short name.
    package init?(word: String) {
        let service = Service.allCases.first {
            [$0.rawValue, $0.shortName, String($0.rawValue.dropFirst(Self.prefix.count))].contains(word)
        }
        guard let service else { return nil }
        self = service
    }
}
