// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import SellingAPI

extension Selling.CreateEngagementRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        title: String? = nil,
        description: String? = nil,
        contexts: [Selling.EngagementContextDetails]? = nil
    ) {
        self.init(
            catalog: catalog,
            clientToken: "",
            title: title,
            description: description,
            contexts: contexts
        )
    }
}

extension Selling.CreateEngagementContextRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        engagementIdentifier: String,
        type: Selling.EngagementContextType,
        payload: Selling.EngagementContextPayload
    ) {
        self.init(
            catalog: catalog,
            engagementIdentifier: engagementIdentifier,
            clientToken: "",
            type: type,
            payload: payload
        )
    }
}

extension Selling.CreateEngagementInvitationRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        engagementIdentifier: String,
        invitation: Selling.Invitation
    ) {
        self.init(
            catalog: catalog,
            clientToken: "",
            engagementIdentifier: engagementIdentifier,
            invitation: invitation
        )
    }
}

extension Selling.CreateOpportunityRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        primaryNeedsFromAws: [Selling.PrimaryNeedFromAws]? = nil,
        nationalSecurity: Selling.NationalSecurity? = nil,
        partnerOpportunityIdentifier: String? = nil,
        customer: Selling.Customer? = nil,
        project: Selling.Project? = nil,
        opportunityType: Selling.OpportunityType? = nil,
        marketing: Selling.Marketing? = nil,
        softwareRevenue: Selling.SoftwareRevenue? = nil,
        lifeCycle: Selling.LifeCycle? = nil,
        origin: Selling.OpportunityOrigin? = nil,
        opportunityTeam: [Selling.Contact]? = nil,
        tags: [Selling.Tag]? = nil
    ) {
        self.init(
            catalog: catalog,
            primaryNeedsFromAws: primaryNeedsFromAws,
            nationalSecurity: nationalSecurity,
            partnerOpportunityIdentifier: partnerOpportunityIdentifier,
            customer: customer,
            project: project,
            opportunityType: opportunityType,
            marketing: marketing,
            softwareRevenue: softwareRevenue,
            clientToken: "",
            lifeCycle: lifeCycle,
            origin: origin,
            opportunityTeam: opportunityTeam,
            tags: tags
        )
    }
}

extension Selling.CreateResourceSnapshotRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        engagementIdentifier: String,
        resourceType: Selling.ResourceType,
        resourceIdentifier: String,
        resourceSnapshotTemplateIdentifier: String
    ) {
        self.init(
            catalog: catalog,
            engagementIdentifier: engagementIdentifier,
            resourceType: resourceType,
            resourceIdentifier: resourceIdentifier,
            resourceSnapshotTemplateIdentifier: resourceSnapshotTemplateIdentifier,
            clientToken: ""
        )
    }
}

extension Selling.CreateResourceSnapshotJobRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        engagementIdentifier: String,
        resourceType: Selling.ResourceType,
        resourceIdentifier: String,
        resourceSnapshotTemplateIdentifier: String,
        tags: [Selling.Tag]? = nil
    ) {
        self.init(
            catalog: catalog,
            clientToken: "",
            engagementIdentifier: engagementIdentifier,
            resourceType: resourceType,
            resourceIdentifier: resourceIdentifier,
            resourceSnapshotTemplateIdentifier: resourceSnapshotTemplateIdentifier,
            tags: tags
        )
    }
}

extension Selling.StartCustomerAccountBulkJobRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        fileUri: String
    ) {
        self.init(
            catalog: catalog,
            clientToken: "",
            fileUri: fileUri
        )
    }
}

extension Selling.StartEngagementByAcceptingInvitationTaskRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        identifier: String,
        tags: [Selling.Tag]? = nil
    ) {
        self.init(
            catalog: catalog,
            clientToken: "",
            identifier: identifier,
            tags: tags
        )
    }
}

extension Selling.StartEngagementFromOpportunityTaskRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        identifier: String,
        awsSubmission: Selling.AwsSubmission,
        tags: [Selling.Tag]? = nil
    ) {
        self.init(
            catalog: catalog,
            clientToken: "",
            identifier: identifier,
            awsSubmission: awsSubmission,
            tags: tags
        )
    }
}

extension Selling.StartOpportunityBulkJobRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        fileURI: String,
        fileFormat: Selling.BulkFileFormat
    ) {
        self.init(
            catalog: catalog,
            clientToken: "",
            fileURI: fileURI,
            fileFormat: fileFormat
        )
    }
}

extension Selling.StartOpportunityFromEngagementTaskRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        identifier: String,
        contextIdentifier: String,
        tags: [Selling.Tag]? = nil
    ) {
        self.init(
            catalog: catalog,
            clientToken: "",
            identifier: identifier,
            contextIdentifier: contextIdentifier,
            tags: tags
        )
    }
}

extension Selling.StartProspectingFromEngagementTaskRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        identifiers: [String],
        taskName: String
    ) {
        self.init(
            catalog: catalog,
            identifiers: identifiers,
            taskName: taskName,
            clientToken: ""
        )
    }
}
