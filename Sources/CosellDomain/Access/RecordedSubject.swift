import CosellStore
import CosellWire

/// A request about a record of which policies may ask more than the request says (access 4).
package protocol RecordedSubject: AccessSubject {
    /// The condition keys that the record fills.
    static var recordedKeys: [String] { get }
    /// What the record says; nothing where there is none.
    func recordedFacts(_ books: Books) throws -> [AccessFact]
}

extension House {
    /// What the record of a request says, seen by an account.
    package func recordedFacts(of subject: any RecordedSubject, for account: String) async throws -> [AccessFact] {
        let call = Call.upkeep("RecordedFacts", now: clock.now, chance: .system)
            .of(account).inCatalog(subject.catalog)
        return try await store.read { try subject.recordedFacts(Books($0, call)) }
    }
}
