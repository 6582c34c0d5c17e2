package import AccountAPI
import CosellDomain

extension AccountProvider {
    /// Shows whose qualifications count together with the caller's.
    ///
    /// - Throws: missing, for every partner that is not the caller's.
    /// - Source: Account 2025-04-04, `GetQualificationsAssociationDetails`; additions 10.4.
    package func getQualificationsAssociationDetails(
        _ input: Account.GetQualificationsAssociationDetailsRequest,
        _ call: Call
    ) async throws -> Account.GetQualificationsAssociationDetailsResponse {
        try await snapshot(call) { books in
            let own = try books.requirePartner(input.identifier)
            var details = Account.GetQualificationsAssociationDetailsResponse(
                catalog: own.catalog,
                arn: own.arn,
                id: own.id,
                status: .notAssociated
            )
            let primary: String
            switch try books.qualifications.place(of: own.id) {
            case .standalone: return details
            case .primary: primary = own.id
            case .associated(let other): primary = other
            }
            details.status = .associated
            details.primaryPartner = try books.partners.find(id: primary)?.reference
            details.associatedPartners = try books.qualifications.partners(under: primary).compactMap {
                try books.partners.find(id: $0)?.reference
            }
            details.updatedAt = try books.qualifications.updatedAt(primary)
            return details
        }
    }
}
