import CosellClient
package import CosellWire
package import SellingAPI
package import SellingClient
import SellingRules

/// The one way by which automation changes anything at Partner Central: a write is entered in the audit log before it is
/// made, and how it ended is entered after.
package struct AuditedWrites: Sendable {
    package let log: AuditLog
    package let client: SellingClient
    package let catalog: String
    package let signer: Signer
    /// What the person or the timer ran, `referrals auto`.
    package let command: String

    /// In whose name writes are made.
    package struct Signer: Hashable, Sendable {
        package let account: String
        package let arn: String

        package init(account: String, arn: String) { (self.account, self.arn) = (account, arn) }
    }

    package init(log: AuditLog, client: SellingClient, catalog: String, signer: Signer, command: String) {
        (self.log, self.client, self.catalog) = (log, client, catalog)
        (self.signer, self.command) = (signer, command)
    }

    /// Makes a write.
    ///
    /// - Parameters:
    ///   - subject: the record that it is about, `O5300001`.
    ///   - before: that record as it is, as far as the write changes it; what `cosell undo` goes back to.
    ///   - undoes: the entry that this write takes back.
    /// - Throws: what the call throws, once it is in the log; what the log throws, before the call is made.
    package func make<Operation: WireOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        of subject: String,
        before: Document? = nil,
        undoes: Int? = nil
    ) async throws -> Operation.Output {
        var content = AuditEntry.Content(
            account: signer.account,
            actor: signer.arn,
            command: command,
            phase: .begun,
            undoes: undoes,
            catalog: catalog,
            operation: Operation.descriptor.name,
            subject: subject,
            before: before.map(Self.json),
            after: Self.json(input)
        )
        let opened = try await log.append(content, at: now).number
        (content.opened, content.before, content.after) = (opened, nil, nil)
        do {
            let answer = try await client.engine.answered(operation, input)
            (content.phase, content.requestID) = (.done, answer.requestID)
            if Operation.descriptor.hasOutput { content.after = Self.json(answer.output) }
            try await log.append(content, at: now)
            return answer.output
        } catch {
            try await note(error, content)
            throw error
        }
    }

    /// Changes some fields of an opportunity and keeps all others; what each field said before stays in the log.
    ///
    /// - Parameter edit: may be called again, when someone else has changed the record meanwhile.
    /// - Returns: nil when the record already says what the edit wants, and nothing was sent.
    package func updateOpportunity(
        _ identifier: String,
        undoes: Int? = nil,
        edit: (inout Selling.UpdateOpportunityRequest) throws -> Void
    ) async throws -> Selling.UpdateOpportunityResponse? {
        try await changeOpportunity(identifier, undoes: undoes) { record in
            let start = Selling.UpdateOpportunityRequest(editing: record)
            var request = start
            try edit(&request)
            return request == start ? nil : request
        }
    }

    /// Changes an opportunity by what is made of the record as it is.
    ///
    /// - Parameter request: may be asked again, when someone else has changed the record meanwhile; nil leaves it.
    /// - Returns: nil when nothing was sent.
    package func changeOpportunity(
        _ identifier: String,
        undoes: Int? = nil,
        to request: (Selling.GetOpportunityResponse) throws -> Selling.UpdateOpportunityRequest?
    ) async throws -> Selling.UpdateOpportunityResponse? {
        var tries = 1
        while true {
            let record = try await client.getOpportunity(.init(catalog: catalog, identifier: identifier))
            guard let request = try request(record) else { return nil }
            let start = Selling.UpdateOpportunityRequest(editing: record)
            try request.refuseUncarried(from: start)
            do {
                return try await make(
                    Selling.UpdateOpportunity.self,
                    request,
                    of: record.id,
                    before: try JSONReader.document(from: JSONWriter.bytes(start)),
                    undoes: undoes
                )
            } catch let refusal as Selling.ValidationException {
                throw (LockedOpportunity(refusal, editing: record) as (any Error)?) ?? refusal
            } catch let lost as Selling.ConflictException {
                guard tries < Self.editLimit else { throw lost }
            }
            try await client.engine.surroundings.sleep(.milliseconds(Self.firstPauseMilliseconds << tries))
            tries += 1
        }
    }

    /// How often an edit is brought onto a record that someone else has changed meanwhile.
    private static let editLimit = 5
    private static let firstPauseMilliseconds = 250

    private var now: Instant { client.engine.surroundings.now() }

    /// A refusal is the service's word; anything else leaves open what it did.
    private func note(_ error: any Error, _ content: AuditEntry.Content) async throws {
        var content = content
        if let failure = ServiceFailure(error), failure.status < 500 {
            content.phase = .refused
            content.requestID = failure.requestID
            content.after = Self.json(
                .object([.init("Code", .string(failure.code)), .init("Message", .string(failure.message))])
            )
        } else if content.phase == .done {
            // The log itself failed behind a call that was answered: there is nowhere to note it.
            return
        } else {
            content.phase = .unanswered
            content.requestID = ServiceFailure(error)?.requestID
            content.after = Self.json(.object([.init("Message", .string("\(error)"))]))
        }
        try await log.append(content, at: now)
    }

    private static func json(_ value: some WireStructure) -> String {
        String(decoding: JSONWriter.bytes(value), as: UTF8.self)
    }

    static func json(_ document: Document) -> String {
        let writer = JSONWriter()
        writer.write(document)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
