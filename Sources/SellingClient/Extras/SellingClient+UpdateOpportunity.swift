public import CosellClient
import CosellWire
public import SellingAPI

extension SellingClient {
    /// How often an edit is brought onto a record that someone else has changed meanwhile.
    private static let editLimit = 5

    /// Changes some fields of an opportunity and keeps all others.
    ///
    /// ```swift
    /// try await client.updateOpportunity("O1234567") { $0.lifeCycle?.stage = .qualified }
    /// ```
    /// An update replaces the whole record, so this reads it, lets `edit` change it, and sends all of it. When someone
    /// else has changed the record in between, the edit is brought onto what they left, as long as both touch
    /// different fields.
    ///
    /// - Parameter edit: called once; which record it is, and what only AWS writes, it cannot set.
    /// - Returns: what the service answered, or the record's date when it already said what the edit wants.
    /// - Throws: ``LockedOpportunity`` when a field cannot be changed now; ``EditConflict`` when someone else changed
    ///   the same field; ``UncarriedEdit`` when `edit` sets what no update carries; what `edit` throws; else as any call.
    @discardableResult
    public func updateOpportunity(
        _ identifier: String,
        catalog: String = "AWS",
        _ call: CallOptions = CallOptions(),
        edit: (inout Selling.UpdateOpportunityRequest) throws -> Void
    ) async throws -> Selling.UpdateOpportunityResponse {
        let question = Selling.GetOpportunityRequest(catalog: catalog, identifier: identifier)
        var record = try await getOpportunity(question, call)
        let change = try OpportunityEdit(of: record, by: edit)
        var tries = 1
        while true {
            guard let request = try change.request(onto: record) else {
                return Selling.UpdateOpportunityResponse(id: record.id, lastModifiedDate: record.lastModifiedDate)
            }
            do {
                return try await updateOpportunity(request, call)
            } catch let refusal as Selling.ValidationException {
                if let locked = LockedOpportunity(refusal, editing: record) { throw locked }
                throw refusal
            } catch let lost as Selling.ConflictException {
                guard tries < Self.editLimit else { throw lost }
            }
            try await pause(after: tries)
            tries += 1
            record = try await getOpportunity(question, call)
        }
    }

    /// A random moment, so that two who edit at once do not meet again; long enough for what AWS reads to catch up.
    private func pause(after tries: Int) async throws {
        let surroundings = engine.surroundings
        try await surroundings.sleep(.milliseconds(Int64(surroundings.chance() * Double(500 << min(tries, 4)))))
    }
}
