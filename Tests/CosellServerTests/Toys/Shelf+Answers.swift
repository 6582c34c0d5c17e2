import CosellDomain
import CosellRules
import CosellWire

/// A whole service by hand: what it answers, what IAM is asked, how it says no. It speaks AWS JSON.
struct ShelfProvider: ShelfService, Provider {
    typealias Call = CosellDomain.Call

    let house: House

    var handlers: [any OperationHandler<Call>] { Shelf.operations.map { $0.handler(self) } }

    func putToy(_ input: Shelf.PutToyRequest, _ call: Call) async throws -> Shelf.PutToyResponse {
        try await write(call, replaying: input) { books in
            guard try books.shelf.find(input.name) == nil else {
                throw Objection.conflict("A toy named \(input.name) stands there; give another name.")
            }
            let toy = Shelf.GetToyResponse(name: input.name, color: input.color, keptAt: call.now)
            try books.shelf.insert(input.name, toy)
            return Shelf.PutToyResponse(keptAt: call.now)
        }
    }

    func getToy(_ input: Shelf.GetToyRequest, _ call: Call) async throws -> Shelf.GetToyResponse {
        guard let toy = try await read(call, { try $0.shelf.find(input.name) }) else {
            throw Objection.notFound("Toy", input.name, in: call.catalog)
        }
        return toy
    }
}

extension Books {
    fileprivate var shelf: ToyTable<Shelf.GetToyResponse> { ToyTable(books: self, place: "shelf") }
}

extension Shelf.PutToyRequest: TokenCarrier, AccessSubject {
    func resource(of account: String) -> String {
        ResourceName(account: account, catalog: catalog, path: "toy/*").text
    }
}

extension Shelf.GetToyRequest: AccessSubject {
    func resource(of account: String) -> String {
        ResourceName(account: account, catalog: catalog, path: "toy/\(name)").text
    }
}

struct ShelfVoice: Voice {
    func exception(_ objection: Objection) -> any ServiceException {
        switch objection {
        case .broken(let violations): Shelf.ValidationException(message: "Rules", fields: violations.map(\.field))
        case .breached(let breaches):
            Shelf.ValidationException(message: "Form", fields: breaches.map { $0.path.joined(separator: ".") })
        case .invalid(let remark), .quota(let remark): Shelf.ValidationException(message: remark.text)
        case .denied(let remark): Shelf.AccessDeniedException(message: remark.text)
        case .missing(let remark): Shelf.ResourceNotFoundException(message: remark.text)
        case .conflict(let remark): Shelf.ConflictException(message: remark.text)
        case .throttled: Shelf.ThrottlingException(message: "Slower")
        case .failed(let remark): Shelf.InternalServerException(message: remark.text)
        }
    }
}
