package import AccountAPI
package import CosellDomain

/// A request in no catalog: what it asks for is the account's (access 4).
package protocol VerificationSubject: AccessSubject {
    var accessType: Account.VerificationType? { get }
}

extension VerificationSubject {
    package var catalog: String { "" }
    package func resource(of account: String) -> String { "*" }

    package var accessFacts: [AccessFact] {
        accessType.map { [AccessFact(key: "partnercentral:VerificationType", values: [$0.rawValue])] } ?? []
    }
}

extension Account.StartVerificationRequest: VerificationSubject {
    package var accessType: Account.VerificationType? {
        switch verificationDetails {
        case .businessVerificationDetails: .businessVerification
        case .registrantVerificationDetails: .registrantVerification
        case .unknown, nil: nil
        }
    }
}

extension Account.GetVerificationRequest: VerificationSubject {
    package var accessType: Account.VerificationType? { verificationType }
}
