import AccountAPI
import CosellDomain
import CosellWire

/// A task that joins the qualifications of a partner to another's, or parts them (AD49): `IN_PROGRESS → SUCCEEDED`. It
/// never fails, so everything that can be refused is refused at its start.
struct QualificationsTask: Sendable {
    enum Kind: String, CaseIterable {
        case association = "pqatask-"
        case disassociation = "pqdtask-"

        /// What the request calls the other partner.
        var member: String { self == .association ? "primaryPartner" : "associatedPartner" }

        var notFound: Account.ResourceNotFoundExceptionReason {
            self == .association ? .qualificationsAssociationTaskNotFound : .qualificationsDisassociationTaskNotFound
        }

        /// Additions 10.1.
        func drawnID(by chance: Chance) -> String {
            chance.identifier(prefix: rawValue, length: 13, of: "abcdefghijklmnopqrstuvwxyz234567")
        }
    }

    let id: String
    let kind: Kind
    /// Whose qualifications they are: the partner identifiers of both.
    let partner: String
    let primary: String
    let startedAt: Instant
    var endedAt: Instant?
}

/// Where a partner stands in its catalog (additions 10.1).
enum QualificationsPlace: Hashable, Sendable {
    case standalone
    /// Under that partner.
    case associated(primary: String)
    case primary
}
