import AccountAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches from whom an account takes invitations.
struct ConnectionPreferencesTable {
    let transaction: Transaction
    let call: Call

    /// The caller's, once they were read or changed.
    func find() throws -> Account.UpdateConnectionPreferencesResponse? {
        try transaction.first(
            """
            SELECT document FROM connection_preferences
            WHERE account = \(call.account) AND catalog = \(call.catalog)
            """
        ) { row in try row.withBytes(0) { try JSONReader.read(from: $0).value } }
    }

    func save(_ preferences: Account.UpdateConnectionPreferencesResponse) throws {
        try transaction.execute(
            """
            INSERT INTO connection_preferences (account, catalog, revision, document)
            VALUES (\(call.account), \(call.catalog), \(preferences.revision), \(JSONWriter.bytes(preferences)))
            ON CONFLICT (account, catalog)
            DO UPDATE SET revision = excluded.revision, document = excluded.document
            """
        )
    }
}

extension Books {
    /// From whom the caller takes invitations. They exist for every account without being made (account 2.7): from the
    /// start everybody may invite it.
    func preferences() throws -> Account.UpdateConnectionPreferencesResponse {
        if let kept = try connectionPreferences.find() { return kept }
        return Account.UpdateConnectionPreferencesResponse(
            catalog: call.catalog,
            arn: ResourceName.connectionPreferences(account: call.account, catalog: call.catalog).text,
            accessType: .allowAll,
            excludedParticipantIds: [],
            updatedAt: try partners.find(call.account)?.document.createdAt ?? now,
            revision: 1
        )
    }
}
