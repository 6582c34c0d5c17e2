import BenefitsAPI
import BenefitsClient
import BenefitsRules
import CosellClient
import CosellShell
import CosellWire
import JSONSchema
import SellingAPI
import SellingClient

/// One run of `cosell benefits apply`.
struct ApplyRun: Sendable {
    let streams: Streams
    let benefits: @Sendable () throws -> BenefitsClient
    let selling: @Sendable () throws -> SellingClient

    func run(_ command: BenefitsApply, catalog: String) async -> CommandStatus {
        do {
            return try await run(ApplyOrder(command, streams), catalog)
        } catch is FormQuestions.Left {
            streams.say("\nNothing was sent.\n")
            return .findings
        } catch {
            let asJSON = command.output == ReportFormat.json.rawValue
            let style = streams.errorStyle(command.call.color.chosen)
            return streams.tell(error, of: "benefits apply", asJSON: asJSON, style: style)
        }
    }

    private func run(_ order: ApplyOrder, _ catalog: String) async throws -> CommandStatus {
        let client = try benefits()
        let id = try await BenefitChoice(client, catalog).id(of: order.benefit)
        let benefit = try await client.getBenefit(Benefits.GetBenefitInput(catalog: catalog, identifier: id))
        let form = try Self.form(of: benefit, order)
        let details = try order.details ?? ask(form, benefit)
        try Self.check(details, form, order)
        if order.isTrial {
            streams.show(
                order.format == .json ? "{\"Flaws\": []}\n" : "The application is complete. Nothing was sent.\n"
            )
            return .done
        }
        guard isAgreed(order, benefit, catalog) else { return .findings }
        let request = try await self.request(order, id, details, catalog)
        let application = try await send(request, isSubmitted: order.isSubmitted, client)
        streams.show(Self.end(application, order.format))
        return .done
    }

    // MARK: The form

    private static func form(
        of benefit: Benefits.GetBenefitOutput,
        _ order: ApplyOrder
    ) throws(Complaint) -> ApplicationForm {
        let (name, offered) = (benefit.name ?? "the benefit", benefit.fulfillmentTypes ?? [])
        guard benefit.status != .inactive else {
            throw Complaint("\(name) is INACTIVE and takes no applications", remedy: "Choose another benefit.")
        }
        for type in order.types where !offered.contains(type) {
            throw Complaint(
                "\(name) is not given as \(type)",
                at: "--type",
                remedy: "One of \(offered.map(\.rawValue).joined(separator: ", "))."
            )
        }
        let types = order.types.isEmpty ? offered : order.types
        do throws(SchemaFault) {
            return ApplicationForm(try ValueSchema(benefit.benefitRequestSchema ?? .boolean(true)), types: types)
        } catch {
            throw Complaint(
                "the form of \(name) is not understood: \(error)",
                remedy: "Send the application with 'cosell benefits create-benefit-application'."
            )
        }
    }

    private func ask(
        _ form: ApplicationForm,
        _ benefit: Benefits.GetBenefitOutput
    ) throws(FormQuestions.Left) -> Document {
        streams.say("\(benefit.name ?? "")\n\(benefit.description ?? "")\n\n")
        return try FormQuestions(form: form, say: streams.say, answer: streams.answer).details()
    }

    /// Everything that is missing or wrong, at once.
    private static func check(_ details: Document, _ form: ApplicationForm, _ order: ApplyOrder) throws(Complaints) {
        let flaws = order.isDraft ? form.draftFlaws(in: details) : form.flaws(in: details)
        guard !flaws.isEmpty else { return }
        throw Complaints(
            flaws.map { flaw in
                let words = flaw.words.split(separator: "; ", maxSplits: 1).map(String.init)
                return Complaint(
                    words[0],
                    at: flaw.place.isEmpty ? "--details" : flaw.place,
                    remedy: words.count > 1 ? words[1].prefix(1).uppercased() + words[1].dropFirst() + "." : nil
                )
            },
            exit: .findings
        )
    }

    // MARK: Sending

    private func isAgreed(_ order: ApplyOrder, _ benefit: Benefits.GetBenefitOutput, _ catalog: String) -> Bool {
        if order.isConfirmed { return true }
        let deed = order.isSubmitted ? "Submit this application" : "Draft this application"
        return streams.agrees(to: "\(deed) for \(benefit.name ?? "the benefit") in the catalog \(catalog)?")
    }

    private func request(
        _ order: ApplyOrder,
        _ benefit: String,
        _ details: Document,
        _ catalog: String
    ) async throws -> Benefits.CreateBenefitApplicationInput {
        var resources: [String] = []
        for opportunity in order.opportunities { resources.append(try await arn(of: opportunity, catalog)) }
        return Benefits.CreateBenefitApplicationInput(
            catalog: catalog,
            clientToken: streams.newToken(),
            name: order.name,
            benefitIdentifier: benefit,
            fulfillmentTypes: order.types.isEmpty ? nil : order.types,
            benefitApplicationDetails: details,
            associatedResources: resources.isEmpty ? nil : resources,
            fileDetails: order.files.isEmpty ? nil : order.files.map { Benefits.FileInput(fileURI: $0) }
        )
    }

    private func arn(of opportunity: String, _ catalog: String) async throws -> String {
        guard !opportunity.hasPrefix("arn:") else { return opportunity }
        let request = Selling.GetOpportunityRequest(catalog: catalog, identifier: opportunity)
        return try await selling().getOpportunity(request).arn ?? opportunity
    }

    private func send(
        _ request: Benefits.CreateBenefitApplicationInput,
        isSubmitted: Bool,
        _ client: BenefitsClient
    ) async throws -> Benefits.GetBenefitApplicationOutput {
        let catalog = request.catalog
        let id = try await client.createBenefitApplication(request).id ?? ""
        let reading = Benefits.GetBenefitApplicationInput(catalog: catalog, identifier: id)
        guard isSubmitted else { return try await client.getBenefitApplication(reading) }
        do {
            if request.fileDetails != nil { try await waitForFiles(reading, client) }
            _ = try await client.submitBenefitApplication(.init(catalog: catalog, identifier: id))
        } catch {
            streams.say("note: the draft \(id) is kept\n")
            throw error
        }
        return try await client.getBenefitApplication(reading)
    }

    /// AWS takes no application while it looks at a file.
    private func waitForFiles(_ reading: Benefits.GetBenefitApplicationInput, _ client: BenefitsClient) async throws {
        try await client.engine.wait(for: "the files of \(reading.identifier)") {
            let files = try await client.getBenefitApplication(reading).fileDetails ?? []
            return files.contains { $0.fileStatus == "PENDING" } ? .running : .done(())
        }
    }

    private static func end(_ application: Benefits.GetBenefitApplicationOutput, _ format: ReportFormat) -> String {
        guard format == .table else {
            let bytes = JSONWriter.bytes(application)
            return ((try? JSONReader.document(from: bytes)).map(JSONLayout.text) ?? "{}") + "\n"
        }
        let id = application.id ?? ""
        guard application.status == .inReview else {
            return
                "\(id) is drafted. Send it to AWS with: cosell benefits submit-benefit-application --identifier \(id)\n"
        }
        return "\(id) is submitted: IN_REVIEW\(application.stage.map { ", \($0)" } ?? "")\n"
    }
}
