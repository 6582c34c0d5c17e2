// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct Project: WireCarrier {
        public var deliveryModels: [DeliveryModel]?
        /// 0...10 elements.
        public var expectedCustomerSpend: [ExpectedCustomerSpend]?
        /// An explicit null empties it; absent leaves it as it is.
        public var expectedContractDuration: Clearable<ExpectedContractDuration>?
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var title: String?
        public var apnPrograms: [String]?
        /// Pattern `(?s).{20,2000}`. Sensitive.
        public var customerBusinessProblem: String?
        public var customerUseCase: String?
        /// Pattern `O[0-9]{1,19}`.
        public var relatedOpportunityIdentifier: String?
        public var salesActivities: [SalesActivity]?
        public var competitorName: CompetitorName?
        /// Pattern `(?s).{0,255}`.
        public var otherCompetitorNames: String?
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var otherSolutionDescription: String?
        /// Pattern `(?s).{1,255}`.
        public var additionalComments: String?
        public var awsPartition: AwsPartition?

        public init(
            deliveryModels: [DeliveryModel]? = nil, expectedCustomerSpend: [ExpectedCustomerSpend]? = nil,
            expectedContractDuration: Clearable<ExpectedContractDuration>? = nil, title: String? = nil,
            apnPrograms: [String]? = nil, customerBusinessProblem: String? = nil, customerUseCase: String? = nil,
            relatedOpportunityIdentifier: String? = nil, salesActivities: [SalesActivity]? = nil,
            competitorName: CompetitorName? = nil, otherCompetitorNames: String? = nil,
            otherSolutionDescription: String? = nil, additionalComments: String? = nil,
            awsPartition: AwsPartition? = nil
        ) {
            self.deliveryModels = deliveryModels
            self.expectedCustomerSpend = expectedCustomerSpend
            self.expectedContractDuration = expectedContractDuration
            self.title = title
            self.apnPrograms = apnPrograms
            self.customerBusinessProblem = customerBusinessProblem
            self.customerUseCase = customerUseCase
            self.relatedOpportunityIdentifier = relatedOpportunityIdentifier
            self.salesActivities = salesActivities
            self.competitorName = competitorName
            self.otherCompetitorNames = otherCompetitorNames
            self.otherSolutionDescription = otherSolutionDescription
            self.additionalComments = additionalComments
            self.awsPartition = awsPartition
        }

        public static let members = MemberTable(["DeliveryModels", "ExpectedCustomerSpend", "ExpectedContractDuration", "Title", "ApnPrograms", "CustomerBusinessProblem", "CustomerUseCase", "RelatedOpportunityIdentifier", "SalesActivities", "CompetitorName", "OtherCompetitorNames", "OtherSolutionDescription", "AdditionalComments", "AwsPartition"], sensitive: 0b100000101000, clearable: 0b100)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: deliveryModels = try reader.readList { (reader) throws(SerializationError) in DeliveryModel(rawValue: try reader.readString()) }
            case 1: expectedCustomerSpend = try reader.readList { (reader) throws(SerializationError) in try ExpectedCustomerSpend(from: reader) }
            case 2: expectedContractDuration = try reader.readClearable { (reader) throws(SerializationError) in try ExpectedContractDuration(from: reader) }
            case 3: title = try reader.readString()
            case 4: apnPrograms = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 5: customerBusinessProblem = try reader.readString()
            case 6: customerUseCase = try reader.readString()
            case 7: relatedOpportunityIdentifier = try reader.readString()
            case 8: salesActivities = try reader.readList { (reader) throws(SerializationError) in SalesActivity(rawValue: try reader.readString()) }
            case 9: competitorName = CompetitorName(rawValue: try reader.readString())
            case 10: otherCompetitorNames = try reader.readString()
            case 11: otherSolutionDescription = try reader.readString()
            case 12: additionalComments = try reader.readString()
            case 13: awsPartition = AwsPartition(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, deliveryModels) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(1, of: Self.members, expectedCustomerSpend) { $0.list($1) { $1.write(to: $0) } }
            writer.member(2, of: Self.members, expectedContractDuration)
            writer.member(3, of: Self.members, title)
            writer.member(4, of: Self.members, apnPrograms) { $0.list($1) { $0.write($1) } }
            writer.member(5, of: Self.members, customerBusinessProblem)
            writer.member(6, of: Self.members, customerUseCase)
            writer.member(7, of: Self.members, relatedOpportunityIdentifier)
            writer.member(8, of: Self.members, salesActivities) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(9, of: Self.members, competitorName?.rawValue)
            writer.member(10, of: Self.members, otherCompetitorNames)
            writer.member(11, of: Self.members, otherSolutionDescription)
            writer.member(12, of: Self.members, additionalComments)
            writer.member(13, of: Self.members, awsPartition?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            for element in deliveryModels ?? [] {
                check.value(element, "DeliveryModels")
            }
            check.count(expectedCustomerSpend?.count, "ExpectedCustomerSpend", min: 0, max: 10)
            for element in expectedCustomerSpend ?? [] {
                check.structure(element, "ExpectedCustomerSpend")
            }
            check.structure(expectedContractDuration?.value, "ExpectedContractDuration")
            check.string(title, "Title", Selling.Constraint.projectTitleString)
            check.string(customerBusinessProblem, "CustomerBusinessProblem", Selling.Constraint.projectCustomerBusinessProblemString)
            check.string(relatedOpportunityIdentifier, "RelatedOpportunityIdentifier", Selling.Constraint.opportunityIdentifier)
            for element in salesActivities ?? [] {
                check.value(element, "SalesActivities")
            }
            check.value(competitorName, "CompetitorName")
            check.string(otherCompetitorNames, "OtherCompetitorNames", Selling.Constraint.projectOtherCompetitorNamesString)
            check.string(otherSolutionDescription, "OtherSolutionDescription", Selling.Constraint.projectOtherSolutionDescriptionString)
            check.string(additionalComments, "AdditionalComments", Selling.Constraint.projectAdditionalCommentsString)
            check.value(awsPartition, "AwsPartition")
        }
    }
}
