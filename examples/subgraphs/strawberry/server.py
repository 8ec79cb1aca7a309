"""The smallest subgraph in Python, on strawberry: one field on every event."""

import hmac
import os
from typing import Optional

import strawberry
import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from strawberry.asgi import GraphQL

# By event id; a real subgraph asks its database.
HASHTAGS: dict[str, str] = {}


@strawberry.federation.interface_object(keys=["id"])
class Event:
    id: strawberry.ID

    @strawberry.field(description="Under which the desk posts about it.")
    def hashtag(self) -> Optional[str]:
        return HASHTAGS.get(self.id, "#newsgraph")

    @classmethod
    def resolve_reference(cls, id: strawberry.ID) -> "Event":
        return cls(id=id)


@strawberry.type
class Query:
    @strawberry.field(description="The number of events that have a hashtag.")
    def tagged(self) -> Optional[int]:
        return len(HASHTAGS)


SCHEMA = strawberry.federation.Schema(query=Query, types=[Event], enable_federation_2=True)
SECRET = os.environ["NEWSGRAPH_SUBGRAPH_SECRET"].encode()


class GatewayOnly:
    """Only the gateway knows the secret; anyone else could ask for everything by id."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        given = dict(scope.get("headers", [])).get(b"x-newsgraph-secret", b"")
        if scope["type"] != "http" or hmac.compare_digest(given, SECRET):
            await self.app(scope, receive, send)
        else:
            await PlainTextResponse("The gateway only.", 401)(scope, receive, send)


async def ready(_request):
    return PlainTextResponse("ok")


app = Starlette(
    routes=[
        Route("/readyz", ready),
        Route("/graphql", GatewayOnly(GraphQL(SCHEMA, graphql_ide=None))),
    ]
)

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "4103")))
