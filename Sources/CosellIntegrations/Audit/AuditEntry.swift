package import CosellWire

/// One line of the audit log: what somebody's command was about to do at Partner Central, or how that ended.
///
/// A write is entered twice. What is `begun` was entered before the call, so that no call is ever made in silence; what
/// followed names that entry as `opened`.
package struct AuditEntry: Hashable, Sendable {
    package enum Phase: String, CaseIterable, Sendable {
        case begun, done, refused
        /// No answer came: the service may have done it.
        case unanswered
    }

    /// From 1 on, without a gap.
    package let number: Int
    package let at: Instant
    package let content: Content
    /// SHA-256 of this entry and of the hash before it, in hexadecimal digits.
    package let hash: String

    package struct Content: Hashable, Sendable {
        package var account: String
        /// The ARN that signed.
        package var actor: String
        /// `referrals auto`
        package var command: String
        package var phase: Phase
        /// The entry that this one ends.
        package var opened: Int?
        /// The entry whose write this one takes back.
        package var undoes: Int?
        package var catalog: String
        /// `RejectEngagementInvitation`
        package var operation: String
        /// The record that it is about, `O5300001`.
        package var subject: String
        /// JSON: the record as it was, as far as the write changes it.
        package var before: String?
        /// JSON: what was asked for; of an entry that ends one, what was answered.
        package var after: String?
        package var requestID: String?

        package init(
            account: String,
            actor: String,
            command: String,
            phase: Phase,
            opened: Int? = nil,
            undoes: Int? = nil,
            catalog: String,
            operation: String,
            subject: String,
            before: String? = nil,
            after: String? = nil,
            requestID: String? = nil
        ) {
            (self.account, self.actor, self.command, self.phase) = (account, actor, command, phase)
            (self.opened, self.undoes, self.catalog, self.operation) = (opened, undoes, catalog, operation)
            (self.subject, self.before, self.after, self.requestID) = (subject, before, after, requestID)
        }
    }

    package init(number: Int, at: Instant, content: Content, hash: String) {
        (self.number, self.at, self.content, self.hash) = (number, at, content, hash)
    }

    /// The next entry behind one with that hash.
    init(number: Int, at: Instant, content: Content, after previous: String) {
        self.init(
            number: number,
            at: at,
            content: content,
            hash: AuditChain.hash(number, at, content, after: previous)
        )
    }

    /// For programs: members of a fixed order, JSON within it as JSON.
    package var document: Document {
        .object([
            .init("Number", .integer(number)), .init("At", .string(at.description)),
            .init("Account", .string(content.account)), .init("Actor", .string(content.actor)),
            .init("Command", .string(content.command)), .init("Phase", .string(content.phase.rawValue)),
            .init("Opened", content.opened.map(Document.integer) ?? .null),
            .init("Undoes", content.undoes.map(Document.integer) ?? .null),
            .init("Catalog", .string(content.catalog)), .init("Operation", .string(content.operation)),
            .init("Subject", .string(content.subject)), .init("Before", Self.json(content.before)),
            .init("After", Self.json(content.after)),
            .init("RequestId", content.requestID.map(Document.string) ?? .null), .init("Hash", .string(hash)),
        ])
    }

    private static func json(_ text: String?) -> Document {
        guard let text else { return .null }
        return (try? JSONReader.document(from: Array(text.utf8))) ?? .string(text)
    }
}
