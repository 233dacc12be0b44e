using System.Text;
using System.Text.Json;
using Jobcoach.Domain.Handelingen;
using Jobcoach.TestSupport.Http;
using Jobcoach.Web.Aanmelding;

namespace Jobcoach.Functions.Tests.Levensloop;

/// <summary>The platform in front of the program: it takes away what came from outside, checks who calls and says so in its own header.</summary>
internal sealed class Voordeur(HttpMessageHandler binnen) : DelegatingHandler(binnen)
{
    private static readonly Dictionary<string, Gebruiker> Mensen = new()
    {
        [Zaakspel.Jobcoach] = new("p-iris", Rol.Jobcoach, "organisatie-stap-vooruit"),
        [Zaakspel.Werkgever] = new("p-wouter", Rol.Werkgever, "werkgever-schakel"),
        [Zaakspel.Administratie] = new("p-loes", Rol.AdministratiefMedewerker, null),
        [Zaakspel.Toetser] = new("p-maria", Rol.Toetser, null),
        [Zaakspel.Besluitnemer] = new("p-olga", Rol.Besluitnemer, null),
        ["rob"] = new("p-rob", Rol.Beheer, null),
    };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Remove(Platformprincipaal.Header);
        if (request.Headers.Authorization is { Scheme: "Ontwikkeling", Parameter: { } naam } && Mensen.TryGetValue(naam, out var mens))
        {
            request.Headers.Add(Platformprincipaal.Header, Header(mens));
        }

        return base.SendAsync(request, cancellationToken);
    }

    /// <summary>What the platform says of somebody who is signed in.</summary>
    public static string Header(Gebruiker mens) => Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
    {
        auth_typ = "aad",
        claims = new[] { ("sub", mens.Id), ("roles", mens.Rol.ToString()), ("organisatie", mens.Organisatie) }
            .Where(claim => claim.Item2 is not null)
            .Select(claim => new { typ = claim.Item1, val = claim.Item2 }),
        name_typ = "name",
        role_typ = "roles",
    })));
}
