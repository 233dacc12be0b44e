using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Bevindingen;

/// <summary>Elke zin over volledigheid, verantwoording, wijziging en resultaat: in alle standen van alle verlopen, en met steeds een feit anders.</summary>
public sealed class ZaakzinnenTests
{
    private static readonly Verantwoordingsnorm Streng = new("de regeling", true, true, true, true, true, true, true, 6.5m, Uren.Van(4));

    [Fact]
    public void Elke_zin_over_een_zaak_staat_in_het_zinnenboek() => Assert.Null(Goud.Verschil(Zinnen.Van(
        Standen()
            .Concat(Variaties.Van(Voorbeelden.EersteAanvraag).Concat(Variaties.Van(Voorbeelden.Vervolgaanvraag)).SelectMany(Volledigheidstoets.Toets))
            .Concat(Variaties.Van(Streng).Concat(Variaties.Van(new Verantwoordingsnorm("de regeling")))
                .SelectMany(norm => Verantwoordingen().SelectMany(verantwoording => verantwoording.Bevindingen(Stand(10), norm))))
            .Concat(Volledigheidstoets.Toets(Geweigerd))
            .Concat(Volledigheidstoets.Toets(Geweigerd with { Aanvrager = Partij.Werkgever, Weigeringen = null }))
            .Concat(Volledigheidstoets.Toets(Voorbeelden.EersteAanvraag with
            {
                Aanvrager = Partij.Werkgever,
                Matchingsformat = Voorbeelden.EersteAanvraag.Matchingsformat! with { OndertekeningAanvrager = null },
            }))
            .Concat((Verlopen.EenVerantwoording with { Ondertekeningen = [] }).Bevindingen(Stand(10), Streng, [.. Geweigerd.Weigeringen!]))
            .Concat(((decimal?[])[null, 0, 5, 8, 10, 20]).SelectMany(toegekend => Verlopen.EenVerantwoording.Bevindingen(Stand(toegekend), Streng)))
            .Concat(
                from afloop in Aflopen()
                from bekend in (IReadOnlyList<string>?[])[Verlopen.Uwv.Resultaten.Waarde, [], ["r9"], null]
                select Jobcoachresultaten.Bepaal(afloop, Verlopen.Uwv.Resultaten with { Waarde = bekend }).Bevinding))));

    // Nobody signed; werknemer, werkgever and jobcoach all refuse.
    private static Aanvraagset Geweigerd => Voorbeelden.EersteAanvraag with
    {
        Matchingsformat = Voorbeelden.EersteAanvraag.Matchingsformat! with { OndertekeningAanvrager = null, OndertekeningClient = null },
        Coachingsplan = Voorbeelden.EersteAanvraag.Coachingsplan! with { Ondertekeningen = [] },
        Weigeringen =
        [
            .. from formulier in Enum.GetValues<Ondertekenformulier>()
               from partij in (Partij[])[Partij.Werknemer, Partij.Werkgever, Partij.Jobcoach]
               select new Ondertekenweigering(formulier, partij, Verlopen.Start, "Niet besproken.", Zaakverloop.DeWerknemer),
        ],
    };

    private static IEnumerable<Bevinding> Standen() =>
        from verloop in Verlopen.Alle
        from stand in verloop.Standen
        from deel in stand.Zaak.Uitleg(verloop.Regeling, stand.Dag)
        from bevinding in deel.Bevindingen
        select bevinding;

    private static IEnumerable<Verantwoording> Verantwoordingen()
    {
        var goed = Verlopen.EenVerantwoording;
        var evaluatie = goed.EvaluatieWerkgever!;
        return Variaties.Van(goed)
            .Concat(Variaties.Van(evaluatie).Select(een => goed with { EvaluatieWerkgever = een }))
            .Concat(Variaties.Van(evaluatie).Select(een => goed with { EvaluatieWerknemer = een }))
            .Append(goed with { Ondertekeningen = [] })
            .Append(goed with { Ondertekeningen = [.. goed.Ondertekeningen.Select(een => een with { NamensReden = "Gemachtigd." })] })
            .Append(goed with { Ondertekeningen = [new(Partij.WettelijkVertegenwoordiger, goed.IngediendOp, "Mentor.")] })
            .Where(een => een is { Doelen: not null, BijgesteldeDoelen: not null, Ondertekeningen: not null });
    }

    private static IEnumerable<Afloop> Aflopen() =>
    [
        new Afloop.VervolgToegekend(3, 2, 2),
        new Afloop.VervolgToegekend(3, 3, 3),
        new Afloop.VervolgToegekend(3, 4, 3),
        new Afloop.VervolgZonderRegime(),
        .. Enum.GetValues<OverigeReden>().Select(reden => new Afloop.VervolgNietToegekend(reden)),
        .. Enum.GetValues<Eindreden>().Select(reden => new Afloop.EindeBegeleiding(reden)),
    ];

    private static Urenstand Stand(decimal? toegekend) => new(toegekend is { } uren ? Uren.Van(uren) : null, Uren.Van(8), null, []);
}
