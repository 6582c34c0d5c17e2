import CosellIntegrations
import CosellWire

/// A change of a deal's field that was given to the outbox, since AWS reviews the opportunity.
package struct HeldField: Hashable, Sendable {
    package let field: String
    /// What the deal said then, in AWS's words; nil where it was emptied.
    package let value: String?
    /// In the outbox.
    package let number: Int

    package init(field: String, value: String?, number: Int) {
        (self.field, self.value, self.number) = (field, value, number)
    }

    /// What has become of it there.
    package enum Fate: Hashable, Sendable {
        case waiting
        /// Somebody has given the field another value there, which is sent in its place.
        case replaced
        /// The outbox does not speak of the field any more.
        case withdrawn
        /// AWS's side has had it; what it says now, it said after.
        case sent
        /// A person has said that it is not to be sent.
        case dropped
    }

    /// - Parameters:
    ///   - change: as the outbox has it; nil where it does not know it.
    ///   - aws: the opportunity as the local database has it.
    func fate(_ change: HeldChange?, _ field: AWSField, _ aws: AWSRecord) -> Fate {
        guard let change else { return .withdrawn }
        let (base, edited) = (change.base.text(of: field), change.edited.text(of: field))
        guard base != edited else { return .withdrawn }
        switch change.state {
        case .dropped: return edited == value ? .dropped : .withdrawn
        case .sent:
            guard edited == value else { return .withdrawn }
            // A record that was read before the change was sent says nothing of what came of it.
            let isRead = change.sentOnto.flatMap { sent in aws.modified.map { $0 > sent } } ?? false
            return isRead || field.text(in: aws) != base ? .sent : .waiting
        case .waiting, .sending, .conflict, .refused: return edited == value ? .waiting : .replaced
        }
    }
}
