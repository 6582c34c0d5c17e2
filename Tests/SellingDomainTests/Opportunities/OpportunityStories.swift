import SellingDomain
import CosellTestSupport
import Testing

/// Whole lives of opportunities, one call a line.
struct OpportunityStories {
    @Test("from creation to launch")
    func launch() async throws {
        try await story(
            """
            create O1                                       | ok
            submit O1                                       | REQUIRED_FIELD_MISSING relatedEntityIdentifiers.solutions
            associate O1 with solution S-1234567            | ok
            associate O1 with product AWSLambda             | ok
            stage O1 Qualified                              | ACTION_NOT_PERMITTED lifeCycle.stage
            submit O1                                       | Submitted
            submit O1                                       | ACTION_NOT_PERMITTED lifeCycle.reviewStatus
            update O1 project.title="Ward monitoring"       | ACTION_NOT_PERMITTED lifeCycle.reviewStatus
            aws reviews O1                                  | In review
            aws approves O1                                 | Approved
            stage O1 "Technical Validation"                 | ok
            stage O1 Qualified                              | ok
            update O1 project.title="Ward monitoring"       | ACTION_NOT_PERMITTED project.title
            stage O1 Committed                              | ok
            disassociate O1 from solution S-1234567         | NOT_ENOUGH_VALUES relatedEntityIdentifiers.solutions
            associate O1 with solution S-1234568            | ok
            disassociate O1 from solution S-1234567         | ok
            stage O1 Launched                               | ok
            get O1 lifeCycle.stage                          | Launched
            get O1 relatedEntityIdentifiers.solutions       | S-1234568
            stage O1 Prospect                               | ACTION_NOT_PERMITTED lifeCycle.stage
            update O1 project.additionalComments="Live"     | ok
            """
        )
    }

    @Test("sent back, amended, approved")
    func returned() async throws {
        try await story(
            """
            create O1                                       | ok
            associate O1 with solution S-1234567            | ok
            submit O1                                       | ok
            aws sends O1 back "add a budget"                | Action Required
            get O1 lifeCycle.reviewComments                 | add a budget
            update O1 project.title="Ward monitoring"       | ACTION_NOT_PERMITTED project.title
            wait 3 days                                     | ok
            update O1 project.expectedCustomerSpend.0.amount=20000 | Submitted
            get O1 lifeCycle.reviewComments                 | none
            aws sends O1 back "and a date"                  | Action Required
            submit O1                                       | Submitted
            aws approves O1                                 | Approved
            summary O1 insights.engagementScore             | High
            """
        )
    }

    @Test("rejected, and begun anew under the same name")
    func rejected() async throws {
        try await story(
            """
            create O1 partnerOpportunityIdentifier=LW-1     | ok
            associate O1 with solution S-1234567            | ok
            submit O1                                       | ok
            aws rejects O1 "Known already"                  | Rejected
            update O1                                       | ACTION_NOT_PERMITTED lifeCycle.reviewStatus
            assign O1 to ida@litware.example.com            | ACTION_NOT_PERMITTED lifeCycle.reviewStatus
            submit O1                                       | ACTION_NOT_PERMITTED lifeCycle.reviewStatus
            get O1 lifeCycle.reviewComments                 | Known already
            create O2 partnerOpportunityIdentifier=LW-1     | DUPLICATE_KEY_VALUE partnerOpportunityIdentifier
            create O2 partnerOpportunityIdentifier=LW-2     | ok
            list lifeCycleReviewStatus=["Rejected"]         | O1
            """
        )
    }

    @Test("lost, with a reason")
    func lost() async throws {
        try await story(
            """
            create O1                                       | ok
            associate O1 with solution S-1234567            | ok
            submit O1                                       | ok
            aws approves O1                                 | ok
            stage O1 "Closed Lost"                          | REQUIRED_FIELD_MISSING lifeCycle.closedLostReason
            stage O1 "Closed Lost" lifeCycle.closedLostReason=Price | ok
            get O1 lifeCycle.closedLostReason               | Price
            update O1 lifeCycle.nextSteps="Call in autumn"  | ACTION_NOT_PERMITTED lifeCycle.nextSteps
            list lifeCycleStage=["Closed Lost"]             | O1
            """
        )
    }

    @Test("for visibility only, until AWS is asked to help")
    func visibilityOnly() async throws {
        try await story(
            """
            create O1                                       | ok
            associate O1 with solution S-1234567            | ok
            submit O1 for visibility only                   | Submitted
            get O1 primaryNeedsFromAws                      | Do Not Need Support from AWS Sales Rep
            aws approves O1                                 | Approved
            summary O1 involvementType                      | For Visibility Only
            update O1 primaryNeedsFromAws=["Co-Sell - Deal Support"] customer.contacts=[] | REQUIRED_FIELD_MISSING customer.contacts
            update O1 primaryNeedsFromAws=["Co-Sell - Deal Support"] | ok
            summary O1 involvementType                      | Co-Sell
            summary O1 involvementTypeChangeReason          | Change in Deal Information
            update O1 primaryNeedsFromAws=null              | ACTION_NOT_PERMITTED primaryNeedsFromAws
            """
        )
    }

    @Test("a tester plays AWS in the Sandbox, and cannot elsewhere")
    func tester() async throws {
        try await story(
            """
            create O1                                       | ok
            tester marks O1 Approved                        | Approved
            associate O1 with solution S-1234567            | ok
            stage O1 Committed                              | ok
            tester marks O1 Rejected                        | Approved
            catalog AWS                                     | ok
            get O1                                          | ResourceNotFoundException
            create O2                                       | ok
            tester marks O2 Approved                        | Pending Submission
            list                                            | O2
            """
        )
    }

    @Test("two partners who do not see each other")
    func partners() async throws {
        try await story(
            """
            create O1                                       | ok
            tag O1 team=blue stage=early                    | ok
            tags O1                                         | stage=early, team=blue
            partner 444455556666                            | ok
            get O1                                          | ResourceNotFoundException
            tags O1                                         | ResourceNotFoundException
            submit O1                                       | ResourceNotFoundException
            create O2                                       | ok
            list                                            | O2
            partner 111122223333                            | ok
            untag O1 stage                                  | ok
            tags O1                                         | team=blue
            list                                            | O1
            """
        )
    }

    @Test("the day goes by while the deal waits")
    func deadline() async throws {
        try await story(
            """
            create O1 lifeCycle.targetCloseDate=2030-01-14  | INVALID_VALUE lifeCycle.targetCloseDate
            create O1 lifeCycle.targetCloseDate=2030-01-15  | ok
            associate O1 with solution S-1234567            | ok
            wait 1 day                                      | ok
            submit O1                                       | INVALID_VALUE lifeCycle.targetCloseDate
            update O1 lifeCycle.nextSteps="Still there"     | ok
            update O1 lifeCycle.targetCloseDate=2030-01-15 lifeCycle.nextSteps=Call | ok
            update O1 lifeCycle.targetCloseDate=2030-01-14  | INVALID_VALUE lifeCycle.targetCloseDate
            update O1 lifeCycle.targetCloseDate=2030-01-16  | ok
            submit O1                                       | ok
            """
        )
    }
}
