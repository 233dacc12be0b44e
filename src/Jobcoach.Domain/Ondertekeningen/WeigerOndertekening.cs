using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Ondertekeningen;

/// <summary>
/// Een partij ondertekent niet, of neemt haar handtekening terug. Voor de volledigheid ontbreekt haar handtekening; wat dat betekent oordeelt een mens.
/// Zolang getekend kan worden kan zij alsnog tekenen; een ander kan dat dan niet meer namens haar.
/// </summary>
/// <param name="Onderwerp">Wat zij niet ondertekent: alles wat haar daarvan om een handtekening vraagt.</param>
/// <param name="Reden">Waarom, in eigen woorden, zonder medische gegevens. De andere partijen lezen de reden niet.</param>
public sealed record WeigerOndertekening(Ondertekenonderwerp Onderwerp, string Reden) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (Invoer.Keuze(Onderwerp, "onderwerp") is { Count: > 0 } onbekend)
        {
            return onbekend;
        }

        var plaatsen = Ondertekenlijst.Van(Onderwerp, zaak, situatie.Regeling);
        if (plaatsen.Count == 0)
        {
            return Ondertekenlijst.NietAanDeOrde;
        }

        var eigen = plaatsen.Where(plaats => plaats.Partij.Rol() == situatie.Door.Rol).ToList();
        if (eigen.Count == 0)
        {
            return Ondertekenlijst.NietGevraagd;
        }

        if (eigen.All(plaats => plaats.Weigering is not null))
        {
            return new Weigering("al-geweigerd", "U hebt al geweigerd te ondertekenen.");
        }

        if (Fouten() is { Count: > 0 } fouten)
        {
            return fouten;
        }

        var formulieren = eigen.Select(plaats => plaats.Formulier).ToHashSet();
        var getekend = eigen.Any(plaats => plaats.Ondertekening is not null);
        return Onderwerp is Ondertekenonderwerp.Aanvraag ? Aanvraag(zaak, situatie, formulieren, getekend) : Verantwoording(zaak, situatie, formulieren, getekend);
    }

    private List<Weigering> Fouten()
    {
        var controle = new Veldcontrole("");
        controle.Tekst("reden", Reden, Grenzen.Regel);
        if (string.IsNullOrWhiteSpace(Reden))
        {
            controle.Weiger("tekst-verplicht", "Schrijf op waarom u niet ondertekent.", "reden");
        }

        return controle.Weigeringen;
    }

    private Overgang Aanvraag(Zaak zaak, Situatie situatie, HashSet<Ondertekenformulier> formulieren, bool getekend)
    {
        var rol = situatie.Door.Rol;
        var aanvraag = zaak.Aanvraag with
        {
            Coachingsplan = zaak.Aanvraag.Coachingsplan is { } plan ? Zonder(plan, rol) : null,
            Matchingsformat = zaak.Aanvraag.Matchingsformat is { } format ? Zonder(format, rol) : null,
            Ondertekenweigeringen = Met(zaak.Aanvraag.Ondertekenweigeringen, situatie, formulieren),
        };

        // As long as a supplement is awaited the request stays as it is; a signature that is missing leaves it open.
        return zaak.Met(aanvraag.OpenVerzoek is null ? aanvraag.MetInhoud(null, null, null) : aanvraag)
            .Feit(situatie, Soort(getekend), verwijzing: $"aanvraag/{aanvraag.Nummer}/{rol.EigenPartij()}");
    }

    private Overgang Verantwoording(Zaak zaak, Situatie situatie, HashSet<Ondertekenformulier> formulieren, bool getekend)
    {
        var rol = situatie.Door.Rol;
        var periode = zaak.TeOndertekenen()!;
        return zaak.Met(periode with
        {
            Verantwoording = periode.Verantwoording! with { Ondertekeningen = Zonder(periode.Verantwoording.Ondertekeningen, rol) },
            Verantwoordingsbevindingen = null,
            Ondertekenweigeringen = Met(periode.Ondertekenweigeringen, situatie, formulieren),
        }).Feit(situatie, Soort(getekend), verwijzing: $"periode/{periode.Nummer}/{rol.EigenPartij()}");
    }

    private static Feitsoort Soort(bool getekend) => getekend ? Feitsoort.OndertekeningIngetrokken : Feitsoort.OndertekeningGeweigerd;

    private IReadOnlyList<Ondertekenweigering> Met(IReadOnlyList<Ondertekenweigering> staat, Situatie situatie, HashSet<Ondertekenformulier> formulieren) =>
    [
        .. Ondertekenweigering.Zonder(staat, situatie.Door.Rol, formulieren),
        .. formulieren.Order().Select(formulier => new Ondertekenweigering(formulier, situatie.Door.Rol.EigenPartij(), situatie.Vandaag, Reden, situatie.Door)),
    ];

    // The declaration is of who signed: without anybody there is none.
    private static Coachingsplan Zonder(Coachingsplan plan, Rol rol)
    {
        var rest = plan.Ondertekeningen is null ? null : Zonder(plan.Ondertekeningen, rol);
        return rest?.Count == plan.Ondertekeningen?.Count ? plan : plan with { Ondertekeningen = rest, VerklaringAkkoord = rest!.Count > 0 ? plan.VerklaringAkkoord : null };
    }

    private static Matchingsformat Zonder(Matchingsformat format, Rol rol) => format with
    {
        OndertekeningAanvrager = format.OndertekeningAanvrager?.Partij.Rol() == rol ? null : format.OndertekeningAanvrager,
        OndertekeningClient = format.OndertekeningClient?.Partij.Rol() == rol ? null : format.OndertekeningClient,
    };

    private static IReadOnlyList<Ondertekening> Zonder(IReadOnlyList<Ondertekening> staat, Rol rol) => [.. staat.Where(een => een.Partij.Rol() != rol)];
}
