using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.TestSupport.Http;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Jobcoach.Web.Tests.Scenarios;

public sealed class VierOgenTests
{
    [Fact]
    public async Task Wie_toetste_neemt_het_besluit_ook_niet_met_de_rol_van_besluitnemer()
    {
        await using var api = await Api.StartAsync(builder => builder.Services
            .AddAuthentication(TweeRollen.Wijze)
            .AddScheme<AuthenticationSchemeOptions, TweeRollen>(TweeRollen.Wijze, null));
        var spel = api.Nieuw();
        await spel.TotBesluitAsync(api.Aanvraag());
        await spel.DoeAsync(
            Zaakspel.Toetser,
            "besluitvoorstellen",
            new StelBesluitVoor(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Niet nodig.", new(Zienswijzewijze.NietNodig, "Alle gegevens komen van de aanvrager.")));

        var probleem = await spel.WeigertAsync(HttpStatusCode.Forbidden, $"{Zaakspel.Toetser}+besluitnemer", "besluiten", new NeemBesluit(1, true));

        Assert.Equal("vier-ogen", (string?)probleem["code"]);
        Assert.Equal(Fase.Besluit, (await spel.ZaakAsync()).Fase);
        await spel.NeemOverAsync();
        Assert.Equal(Fase.Bewaren, (await spel.ZaakAsync()).Fase);
    }

    /// <summary>A sign-in in which somebody can have a second role: <c>maria+besluitnemer</c>.</summary>
    private sealed class TweeRollen(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IPersoonStore personen)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        public const string Wijze = "TweeRollen";

        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var delen = AuthenticationHeaderValue.Parse(Request.Headers.Authorization.ToString()).Parameter!.Split('+');
            var gebruiker = Personas.Zoek(delen[0])!.AlsGebruiker(personen);
            var gekozen = delen.Length > 1 ? gebruiker with { Rol = Enum.Parse<Rol>(delen[1], ignoreCase: true) } : gebruiker;
            return Task.FromResult(AuthenticateResult.Success(new(gekozen.AlsClaims(Wijze), Wijze)));
        }
    }
}
