import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

extension ActSubject {
    /// The account's verification of a type.
    static let verification = ActSubject("verification", by: "type", isFoundByAccount: true) { books, type in
        guard let type = VerificationWord(rawValue: type)?.type else { return nil }
        return try books.verifications.find(type).map {
            ActPlace(account: books.call.account, state: $0.status.rawValue)
        }
    }
}

/// How an act calls the types of verification.
private enum VerificationWord: String, CaseIterable {
    case registrant = "REGISTRANT"
    case business = "BUSINESS"

    var type: Account.VerificationType { self == .registrant ? .registrantVerification : .businessVerification }
}

/// What AWS finds out about who registers (account 2.9).
extension AccountActor {
    static let verificationActs = [
        Act<AccountActor>(
            "partner.verify",
            of: service,
            "AWS decides a verification of the account",
            [
                ActParameter(
                    "type",
                    .choice(VerificationWord.allCases.map(\.rawValue)),
                    "which of the two",
                    isPlaced: true
                ),
                ActParameter(
                    "outcome",
                    .choice(["succeeded", "failed", "rejected", "actionRequired"]),
                    "what AWS found",
                    isRequired: true
                ),
                ActParameter("reason", .text, "why, where it did not succeed"),
            ],
            on: .verification,
            in: [Account.VerificationStatus.inProgress, .pendingCustomerAction].map(\.rawValue),
            conditions: ["a business alone can be asked for more by actionRequired"],
            example: "partner verify BUSINESS --outcome succeeded --account 777788889999"
        ) { try $0.decide($1, $2) }
    ]

    private func decide(_ arguments: ActArguments, _ books: Books) throws -> Document {
        guard let type = VerificationWord(rawValue: arguments.required("type"))?.type,
            let verification = try books.verifications.find(type)
        else { return .null }
        let now = books.call.now.wholeMilliseconds
        let decided: Verification
        switch arguments.required("outcome") {
        case "succeeded": decided = verification.ended(.succeeded, at: now, because: nil)
        case "failed":
            decided = verification.ended(
                .failed,
                at: now,
                because: arguments.text("reason") ?? "The identity could not be confirmed."
            )
        case "rejected":
            decided = verification.ended(
                .rejected,
                at: now,
                because: arguments.text("reason") ?? "The identity was reviewed and refused."
            )
        default:
            guard type == .businessVerification else {
                throw Objection.conflict("A registrant's verification has its link already; a business alone gets one.")
            }
            var waiting = verification
            waiting.status = .pendingCustomerAction
            waiting.reason = arguments.text("reason") ?? "More papers are needed; follow the link."
            waiting.link = .drawn(by: books.call)
            decided = waiting
        }
        try books.verifications.save(decided)
        return Document(writing: decided.answer(pages: provider.switches.completionPages()))
    }
}
