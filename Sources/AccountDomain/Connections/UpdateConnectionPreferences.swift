package import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

extension AccountProvider {
    /// Says from whom the caller takes invitations to connect. Invitations and connections that are there stay.
    ///
    /// - Throws: ``Objection`` with every broken row of ``Exclusion``; a conflict for a revision that is not the current
    ///   one.
    /// - Source: Account 2025-04-04, `UpdateConnectionPreferences`; account 2.7, 3.6.
    package func updateConnectionPreferences(
        _ input: Account.UpdateConnectionPreferencesRequest,
        _ call: Call
    ) async throws -> Account.UpdateConnectionPreferencesResponse {
        try await write(call) { books in
            let own = try books.partners.find(call.account).map { try names(of: $0, books) } ?? [call.account]
            let exclusion = Exclusion(
                accessType: input.accessType,
                identifiers: input.excludedParticipantIdentifiers ?? [],
                own: own
            )
            try Objection.check(violations(in: exclusion, of: Exclusion.rules))
            var preferences = try books.preferences()
            guard input.revision == preferences.revision else {
                throw Objection.conflict(
                    .incompatibleConnectionPreferencesRevision,
                    "The preferences have revision \(preferences.revision), not \(input.revision); read them again."
                )
            }
            preferences.accessType = input.accessType
            preferences.excludedParticipantIds = exclusion.identifiers
            preferences.updatedAt = books.now
            preferences.revision += 1
            try books.connectionPreferences.save(preferences)
            return preferences
        }
    }
}

/// Whom an account excludes (account 3.6).
struct Exclusion: Sendable {
    let accessType: Account.AccessType
    let identifiers: [String]
    /// What the caller itself is known by.
    let own: Set<String>

    static let rules: [Rule<Exclusion>] = [
        Rule(
            "account 3.6",
            "excludedParticipantIdentifiers",
            .requiredFieldMissing,
            "excludedParticipantIdentifiers is required with ALLOW_BY_DEFAULT_DENY_SOME; name who is denied",
            reason: .request
        ) { $0.accessType != .allowByDefaultDenySome || !$0.identifiers.isEmpty },
        Rule(
            "account 3.6",
            "excludedParticipantIdentifiers",
            .actionNotPermitted,
            reason: .request,
            message: { "excludedParticipantIdentifiers cannot be given with \($0.accessType); leave it out" },
            holds: { $0.accessType == .allowByDefaultDenySome || $0.identifiers.isEmpty }
        ),
        Rule(
            "account 3.6",
            "excludedParticipantIdentifiers",
            .duplicateKeyValue,
            "excludedParticipantIdentifiers names somebody twice",
            reason: .request
        ) { Set($0.identifiers).count == $0.identifiers.count },
        Rule(
            "account 3.6",
            "excludedParticipantIdentifiers",
            .invalidValue,
            "excludedParticipantIdentifiers names yourself",
            reason: .request
        ) { $0.own.isDisjoint(with: $0.identifiers) },
    ]
}
