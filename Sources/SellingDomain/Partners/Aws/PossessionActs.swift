import CosellDomain
import CosellRules
import CosellWire
import SellingAPI
import SellingRules

/// What a partner has in Partner Central and on AWS Marketplace, and manages elsewhere.
extension SellingActor {
    static let possessionActs = [
        Act<SellingActor>(
            "solution.put",
            of: service,
            "The account has this solution, new or changed",
            [
                solution, ActParameter("name", .text, "its name", isRequired: true),
                ActParameter(
                    "status",
                    .choice(Selling.SolutionStatus.allCases.map(\.rawValue)),
                    "its status; Active when it is not said"
                ),
                ActParameter("category", .text, "its category; Software Product when it is not said"),
                ActParameter("marketplaceArn", .text, "the AWS Marketplace listing that it is linked to"),
            ],
            conditions: ["id is S- and 1 to 19 digits"],
            example: #"solution put S-0000042 --name "Store Analytics" --account 111122223333"#
        ) { _, arguments, books in
            let id = arguments.required("id")
            guard id.hasPrefix("S-"), 1...19 ~= id.utf8.count - 2, Int64(id.dropFirst(2)) ?? -1 >= 0 else {
                throw ControlRefusal.invalid("id", "id is '\(id.excerpt(80))'", fix: "Give S- and 1 to 19 digits.")
            }
            let before = try? books.solutions.require(id, books.call)
            let solution = Solution(
                catalog: books.call.catalog,
                id: id,
                name: arguments.required("name"),
                status: arguments.text("status").map { .init(rawValue: $0) } ?? before?.status ?? .active,
                category: arguments.text("category") ?? before?.category ?? "Software Product",
                createdDate: before?.createdDate ?? books.call.now,
                marketplaceArn: arguments.text("marketplaceArn") ?? before?.marketplaceArn
            )
            try books.solutions.put(solution, of: books.call.account)
            return solution.document(of: books.call)
        },
        Act<SellingActor>(
            "solution.remove",
            of: service,
            "The account has this solution no more; links that exist stay",
            [solution],
            conditions: ["the account has it"],
            example: "solution remove S-0000042 --account 111122223333"
        ) { _, arguments, books in
            let solution = try books.solutions.require(arguments.required("id"), books.call)
            try books.solutions.remove(solution.id, of: books.call.account, in: books.call.catalog)
            return solution.document(of: books.call)
        },
        Act<SellingActor>(
            "user.put",
            of: service,
            "The account's directory has this user, new or changed",
            [
                .identifier("email", "the user's address"),
                ActParameter("firstName", .text, "the first name", isRequired: true),
                ActParameter("lastName", .text, "the last name", isRequired: true),
                ActParameter("phone", .text, "such as +12065550100"),
                ActParameter("businessTitle", .text, "what the user is by profession"),
            ],
            example: "user put ida@partner.example.com --first-name Ida --last-name Orr --account 111122223333"
        ) { _, arguments, books in
            let user = Selling.Contact(
                email: arguments.required("email").lowercased(),
                firstName: arguments.text("firstName"),
                lastName: arguments.text("lastName"),
                businessTitle: arguments.text("businessTitle"),
                phone: arguments.text("phone")
            )
            if let breach = ConstraintCheck.breaches(of: user).first {
                throw ControlRefusal.invalid(
                    breach.field,
                    "\(breach.field) \(breach.words)",
                    fix: "Give what the service's model allows."
                )
            }
            try books.directory.put(user, of: books.call.account)
            return Document(writing: user)
        },
        listing("offer", .awsMarketplaceOffers, "offer"),
        listing("product", .awsMarketplaceProducts, "product"),
    ]

    private static let solution = ActParameter.identifier("id", "the solution")

    private static func listing(
        _ name: String,
        _ kind: Selling.RelatedEntityType,
        _ word: String
    ) -> Act<SellingActor> {
        Act<SellingActor>(
            "\(name).put",
            of: service,
            "The account has this \(word) on AWS Marketplace; once it was given one, it has no others than those given",
            [.identifier("id", "the ARN of the \(word)"), ActParameter("name", .text, "its name")],
            conditions: ["id is an ARN of AWS Marketplace"],
            example: """
                \(name) put arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/\(name.capitalizedFirst)/\
                \(name)-0123456789abc --account 111122223333
                """
        ) { _, arguments, books in
            let id = arguments.required("id")
            guard id.hasPrefix("arn:aws:aws-marketplace:") else {
                throw ControlRefusal.invalid(
                    "id",
                    "id is '\(id.excerpt(80))'",
                    fix: "Give an ARN that begins with arn:aws:aws-marketplace:."
                )
            }
            let called = arguments.text("name") ?? id
            try books.listings.put(id, kind, named: called)
            return .object([.init("Id", .string(id)), .init("Name", .string(called))])
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Solution {
    fileprivate func document(of call: Call) -> Document {
        Document(writing: Selling.SolutionBase(self, account: call.account))
    }
}
