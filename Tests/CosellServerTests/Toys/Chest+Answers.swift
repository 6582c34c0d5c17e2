import CosellDomain
import CosellRules
import CosellWire

/// A whole service by hand: what it answers, what IAM is asked, how it says no. It speaks CBOR.
struct ChestProvider: ChestService, Provider {
    typealias Call = CosellDomain.Call

    let house: House

    var handlers: [any OperationHandler<Call>] { Chest.operations.map { $0.handler(self) } }

    func putToy(_ input: Chest.PutToyInput, _ call: Call) async throws {
        try await write(call) { books in
            guard try books.chest.find(input.name) == nil else {
                throw Objection.conflict("A toy named \(input.name) lies there; give another name.")
            }
            let toy = Chest.GetToyOutput(
                name: input.name,
                parts: input.parts,
                notes: input.notes,
                boughtAt: input.boughtAt,
                keptAt: call.now
            )
            try books.chest.insert(input.name, toy)
        }
    }

    func getToy(_ input: Chest.GetToyInput, _ call: Call) async throws -> Chest.GetToyOutput {
        guard let toy = try await read(call, { try $0.chest.find(input.name) }) else {
            throw Objection.notFound("Toy", input.name, in: call.catalog)
        }
        return toy
    }
}

extension Books {
    fileprivate var chest: ToyTable<Chest.GetToyOutput> { ToyTable(books: self, place: "chest") }
}

extension Chest.PutToyInput: AccessSubject {
    func resource(of account: String) -> String {
        ResourceName(account: account, catalog: catalog, path: "toy/*").text
    }
}

extension Chest.GetToyInput: AccessSubject {
    func resource(of account: String) -> String {
        ResourceName(account: account, catalog: catalog, path: "toy/\(name)").text
    }
}

struct ChestVoice: Voice {
    func exception(_ objection: Objection) -> any ServiceException {
        switch objection {
        case .broken(let violations):
            let problems = violations.map { ($0.field, $0.message) }
            return Chest.ValidationException(message: "Rules", problems: Dictionary(problems) { first, _ in first })
        case .breached(let breaches):
            let problems = breaches.map { ($0.path.joined(separator: "."), "\($0.kind)") }
            return Chest.ValidationException(message: "Form", problems: Dictionary(problems) { first, _ in first })
        case .invalid(let remark), .quota(let remark): return Chest.ValidationException(message: remark.text)
        case .denied(let remark): return Chest.AccessDeniedException(message: remark.text)
        case .missing(let remark): return Chest.ResourceNotFoundException(message: remark.text)
        case .conflict(let remark): return Chest.ConflictException(message: remark.text)
        case .throttled: return Chest.ThrottlingException(message: "Slower")
        case .failed(let remark): return Chest.InternalServerException(message: remark.text)
        }
    }
}
