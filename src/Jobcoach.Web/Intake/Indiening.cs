using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Intake;

/// <summary>
/// Dient een concept in en zet daarna de handtekeningen. Het concept is zelf de herhaalsleutel: hoe vaak en waarvandaan ook verstuurd, er komt een zaak.
/// Blijft het tussen indienen en ondertekenen steken, dan tekent dezelfde knop alsnog, en anders staat het tekenen bij wat in Mijn zaak te doen is.
/// </summary>
internal sealed class Indiening(Aanvraagintake intake, Zaakhandelingen handelingen, Formulieringang ingang, Conceptcontrole controle, Conceptbeheer concepten, TimeProvider klok)
{
    /// <summary>Iemand wil voor een andere organisatie indienen.</summary>
    public static Weigering AndereOrganisatie { get; } = Weigering.Onbevoegd("andere-organisatie", "U dient alleen in voor uw eigen organisatie.");

    /// <summary>Dient in. Lukt het niet, dan komt het formulier terug met alles wat niet klopt.</summary>
    /// <param name="http">Het verzoek.</param>
    /// <param name="wie">De bezoeker.</param>
    /// <param name="concept">Het concept.</param>
    /// <param name="zaak">Bij een vervolgaanvraag de zaak.</param>
    /// <param name="velden">Wat op de pagina om te ondertekenen is ingevuld.</param>
    public async Task<(Zaaknummer? Nummer, Formulieruitkomst? Terug)> DienInAsync(HttpContext http, Gebruiker wie, Concept concept, Zaakinzage? zaak, Formuliervelden velden)
    {
        var fouten = Handtekeningfouten(wie, velden);
        if (concept.Teruggevonden is { } eerder)
        {
            // Filed already, by a request that stopped half way. What was asked then is finished; a signature that is not right waits among the to-dos.
            return (await RondAfAsync(wie, concept, eerder, fouten.Count == 0 ? velden : null), null);
        }

        var stand = await controle.StandAsync(concept, wie, zaak, http.RequestAborted);
        if (!stand.KanIndienen)
        {
            fouten.Add(new("concept-niet-klaar", "Er klopt nog iets niet, of er ontbreekt iets dat nodig is om in te dienen. Ga terug naar de controle van uw antwoorden."));
        }

        var bsn = concept.Soort is Conceptsoort.Eerste ? LeesBsn(velden, fouten) : null;
        if (fouten.Count > 0)
        {
            return (null, new(null, new(velden, fouten), StatusCodes.Status400BadRequest));
        }

        var uitkomst = zaak is null ? await EersteAsync(http, wie, concept, velden, bsn!) : await VervolgAsync(http, concept, zaak, velden);
        if (uitkomst.Gelukt is not { Document.Zaak.Nummer: var nummer })
        {
            return (null, uitkomst);
        }

        return (await RondAfAsync(wie, concept, nummer, velden), null);
    }

    private async Task<Zaaknummer> RondAfAsync(Gebruiker wie, Concept concept, Zaaknummer nummer, Formuliervelden? velden)
    {
        if (velden is not null)
        {
            await TekenAsync(wie, concept, nummer, velden);
        }

        // What was typed now lives in the zaak, with its rights; the draft only remembers where it went.
        await concepten.VeranderAsync(wie, concept.Id, een => een with { Ingediend = nummer, Velden = Formuliervelden.Leeg }, CancellationToken.None);
        return nummer;
    }

    private static List<Weigering> Handtekeningfouten(Gebruiker wie, Formuliervelden velden)
    {
        var fouten = new List<Weigering>();
        if (velden.Tekst(Ondertekenkeuze.Akkoord) != "true")
        {
            fouten.Add(new("akkoord-ontbreekt", "Zet een vinkje om te ondertekenen.", Ondertekenkeuze.Akkoord));
        }

        if (Ondertekenkeuze.Eigen(wie.Rol, velden) is Partij.WettelijkVertegenwoordiger)
        {
            Reden(Ondertekenkeuze.AlsReden);
        }

        foreach (var namens in Ondertekenkeuze.Namens(wie.Rol, velden))
        {
            Reden(Ondertekenkeuze.RedenVeld(namens.Partij));
        }

        return fouten;

        void Reden(string veld)
        {
            var reden = velden.Tekst(veld).Trim();
            if (reden.Length == 0)
            {
                fouten.Add(new("tekst-verplicht", "U tekent voor een ander. Schrijf op waarom.", veld));
            }
            else if (reden.Length > Grenzen.Regel)
            {
                fouten.Add(new("tekst-te-lang", $"Gebruik ten hoogste {Grenzen.Regel} tekens. Nu zijn het er {reden.Length}.", veld));
            }
        }
    }

    private static Bsn? LeesBsn(Formuliervelden velden, List<Weigering> fouten)
    {
        var tekst = string.Concat(velden.Tekst(Ondertekenkeuze.Bsn).Where(teken => !char.IsWhiteSpace(teken) && teken is not ('.' or '-')));
        if (Bsn.TryParse(tekst, out var bsn))
        {
            return bsn;
        }

        fouten.Add(tekst.Length == 0
            ? new("veld-ontbreekt", "Vul het burgerservicenummer in.", Ondertekenkeuze.Bsn)
            : new("bsn-onjuist", "Dit is geen burgerservicenummer. Het heeft negen cijfers; kijk op een identiteitsbewijs.", Ondertekenkeuze.Bsn));
        return null;
    }

    private async Task<Formulieruitkomst> EersteAsync(HttpContext http, Gebruiker wie, Concept concept, Formuliervelden velden, Bsn bsn)
    {
        var formulier = Conceptcontrole.Formulier(Conceptinhoud.MetOnderwerpen(concept.Velden)).Waarde!;
        if (!Toegang.MagIndienenVoor(wie, formulier.Werkgever.Id, formulier.Jobcoachorganisatie.Id))
        {
            return Terug(velden, AndereOrganisatie);
        }

        return await intake.DienInAsync(Ondertekend(formulier.Met(bsn), wie), wie.Handelende, Herhaalsleutel.Van(wie.Id, Conceptspoor.Sleutel(concept), concept.Adres, default), http.RequestAborted) switch
        {
            Handelingsuitkomst.Gelukt gelukt => new(gelukt, Formulierstaat.Leeg, StatusCodes.Status303SeeOther),
            Handelingsuitkomst.Geweigerd geweigerd => new(null, new(velden, geweigerd.Weigeringen), StatusCodes.Status409Conflict),
            _ => Terug(velden, new("te-druk", "Uw aanvraag wordt al ingediend. Kijk over een ogenblik bij uw aanvragen.")),
        };
    }

    // The werkgever signs the matchingsformat that he filled in himself, on the form: once it is filed he does not read it any more.
    private Aanvraagformulier Ondertekend(Aanvraagformulier formulier, Gebruiker wie) => wie.Rol is Rol.Werkgever && formulier.Matchingsformat is { } format
        ? formulier with { Matchingsformat = format with { OndertekeningAanvrager = new(Partij.Werkgever, Moment.Van(klok.GetUtcNow()).Dag) } }
        : formulier;

    private Task<Formulieruitkomst> VervolgAsync(HttpContext http, Concept concept, Zaakinzage zaak, Formuliervelden velden) => ingang.VoerUitAsync(
        http, zaak, velden.Met(Formuliertechniek.Sleutel, Conceptspoor.Sleutel(concept)), Conceptcontrole.Vervolg(Conceptinhoud.MetOnderwerpen(concept.Velden), zaak).Waarde!, default);

    private async Task TekenAsync(Gebruiker wie, Concept concept, Zaaknummer nummer, Formuliervelden velden)
    {
        var eigen = Ondertekenkeuze.Eigen(wie.Rol, velden);
        List<Onderteken> handtekeningen =
        [
            new(Ondertekenonderwerp.Aanvraag, eigen, eigen is Partij.WettelijkVertegenwoordiger ? velden.Tekst(Ondertekenkeuze.AlsReden).Trim() : null),
            .. Ondertekenkeuze.Namens(wie.Rol, velden).Select(namens => new Onderteken(Ondertekenonderwerp.Aanvraag, namens.Partij, namens.Reden)),
        ];
        foreach (var handtekening in handtekeningen)
        {
            // A refusal here is no reason to refuse the aanvraag: what is not signed yet stands among the to-dos, and the receipt says who still signs.
            await handelingen.VoerUitAsync(nummer, handtekening, wie.Handelende, null, Herhaalsleutel.Van(wie.Id, $"concept-{concept.Id}-teken/{handtekening.Partij}", concept.Adres, default), CancellationToken.None);
        }
    }

    private static Formulieruitkomst Terug(Formuliervelden velden, Weigering weigering) => new(null, new(velden, [weigering]), StatusCodes.Status409Conflict);
}
