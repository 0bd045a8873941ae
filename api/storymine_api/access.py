"""What a route needs: declared at the route, with one dependency, and checked when the application is made.

@router.get("/v1/moments", dependencies=[needs(Role.READ)])
@router.get("/healthz", dependencies=[OPEN])
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from fastapi.dependencies.models import Dependant
from fastapi.params import Depends as Dependency
from fastapi.routing import APIRoute, iter_route_contexts
from starlette.concurrency import run_in_threadpool

from storymine.access import Role, is_token
from storymine_api.deps import Service, service_of
from storymine_api.errors import FORBIDDEN, ProblemError
from storymine_api.forms import read_form
from storymine_api.gate import SAFE, Caller
from storymine_api.sent_files import read_sent_files


class Needs:
    """Lets in whose key may do what any of `roles` may; without roles, everybody without looking."""

    def __init__(self, *roles: Role) -> None:
        self.roles = roles

    async def __call__(self, request: Request) -> None:
        if not self.roles:
            return
        gate = service_of(request).gate
        caller = gate.admit_at_once(request)
        if caller is None:
            caller = await run_in_threadpool(gate.admit, request)
        request.state.caller = caller
        if not caller.may(*self.roles):
            wanted = " or ".join(role.value for role in self.allowed)
            raise ProblemError(
                FORBIDDEN, f"This takes a key with the role {wanted}; this one has {caller.role.value}."
            )

    @property
    def allowed(self) -> tuple[Role, ...]:
        """The roles of keys that are let in."""
        return tuple(role for role in Role if any(role.may(needed) for needed in self.roles))


class NeedsOrToken(Needs):
    """The same, and whoever has the token for metrics: without asking the store, so also while it is away."""

    async def __call__(self, request: Request) -> None:
        token = service_of(request).metrics_token
        if token is None or not is_token(request.headers.get("authorization", ""), token):
            await super().__call__(request)


def needs(*roles: Role) -> Dependency:
    """The dependency of a route for keys that may do what one of `roles` may."""
    if not roles:
        raise TypeError("name a role, or declare the route OPEN")
    return Dependency(Needs(*roles))


METRICS = Dependency(NeedsOrToken(Role.READ))
"""The dependency of the metrics: a key that may read, or the token."""

OPEN = Dependency(Needs())
"""The dependency of a route that everybody may use."""


async def get_caller(request: Request) -> Caller:
    """Who sent the request, on a route that needs a role."""
    caller: Caller = request.state.caller
    return caller


CallerDep = Annotated[Caller, Depends(get_caller)]


async def posting_service(request: Request) -> Service:
    """The service, with the caller's key written down at the stories that come in."""
    # Not by dependencies of its own: each takes FastAPI a hundredth of the time of a single post.
    service, caller = service_of(request), await get_caller(request)
    return replace(service, intake=replace(service.intake, posted_by=caller.actor.key))


PostingDep = Annotated[Service, Depends(posting_service)]


@dataclass(frozen=True, slots=True)
class GuardedRoute:
    """A route with what it needs."""

    path: str
    methods: tuple[str, ...]
    access: Needs


def guarded_routes(app: FastAPI) -> Iterator[GuardedRoute]:
    """All routes of an application. Raises TypeError for one that does not say what it needs, or that takes a
    form from a page without checking whose form it is.
    """
    for context in iter_route_contexts(app.routes):
        path = str(context.path)
        if not isinstance(context.original_route, APIRoute):
            raise TypeError(f"{path} cannot say what it needs: only routes of a router can")
        calls = list(_calls(context.dependant))
        found = [call for call in calls if isinstance(call, Needs)]
        if len(found) != 1:
            raise TypeError(f"{path} needs one of dependencies=[needs(...)] and dependencies=[OPEN]")
        methods = tuple(sorted(context.methods or ()))
        own = read_form in calls or read_sent_files in calls
        if not path.startswith("/v1") and not SAFE.issuperset(methods) and not own:
            raise TypeError(f"{path} takes {', '.join(methods)} without FormDep")
        yield GuardedRoute(path, methods, found[0])


def access_table(app: FastAPI) -> str:
    """A table in Markdown for docs/access.md: a line for each route, a column for each role."""
    lines = [f"| route | {' | '.join(Role)} |", "|---" * (1 + len(Role)) + "|"]
    for route in guarded_routes(app):
        path = route.path.replace(":path}", "}")
        may = [
            "everybody" if not route.access.roles else "yes" if role in route.access.allowed else ""
            for role in Role
        ]
        lines += [f"| `{method} {path}` | {' | '.join(may)} |" for method in route.methods]
    return "\n".join(lines).replace("|  |", "| |").replace("|  |", "| |")


def _calls(dependant: Dependant) -> Iterator[object]:
    for dependency in dependant.dependencies:
        yield dependency.call
        yield from _calls(dependency)
