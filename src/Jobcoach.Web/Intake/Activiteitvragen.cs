using System.Globalization;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Intake;

/// <summary>De doelen van deze periode met hun activiteiten en uren.</summary>
internal static class Activiteitvragen
{
    private const string Doelen = "coachingsplan.doelen";

    public static IReadOnlyList<Vraaggroep> Van(Vraagteksten teksten, Vraagstand stand)
    {
        var velden = stand.Velden;
        var opgenomen = Enumerable.Range(0, velden.Aantal(Doelen)).Select(plaats => velden.Tekst($"{Plaats(Doelen, plaats)}.coachingsdoel")).ToList();
        return
        [
            .. Enumerable.Range(0, opgenomen.Count).SelectMany(plaats => Doel(teksten, stand, plaats)),
            new(opgenomen.Count == 0 ? teksten.Woorden["activiteiten.kies"] : null)
            {
                Knoppen = opgenomen.Count >= Grenzen.DoelenPerPeriode ? [] :
                [
                    .. Kiesbaar(velden).Where(nummer => !opgenomen.Contains(nummer.ToString(CultureInfo.InvariantCulture)))
                        .Select(nummer => new Vraagknop(Formulierknop.NeemOp(nummer), teksten.Woorden["activiteiten.opnemen", Doelvragen.Naam(teksten, nummer)])),
                ],
            },
            new(
                teksten.Woorden["groep.bovenMaximum"],
                teksten.Vraag("coachingsplan.bovenMaximum.reden", Vraagsoort.Tekst),
                teksten.Vraag("coachingsplan.bovenMaximum.duurWeken", Vraagsoort.Getal))
            {
                Uitklap = !velden.Ingevuld("coachingsplan.bovenMaximum"),
                Uitleg = teksten.Woorden["bovenMaximum.uitleg"],
            },
        ];
    }

    // Who does not see the matchingsformat knows the numbers of its goals from the plan before.
    private static IEnumerable<int> Kiesbaar(Formuliervelden velden) => Doelvragen.Nummers(velden).ToList() is { Count: > 0 } bekend
        ? bekend
        : Enumerable.Range(1, Grenzen.Werkdoelen + Grenzen.PersoonlijkeDoelen);

    private static IEnumerable<Vraaggroep> Doel(Vraagteksten teksten, Vraagstand stand, int plaats)
    {
        var (pad, velden) = (Plaats(Doelen, plaats), stand.Velden);
        var naam = int.TryParse(velden.Tekst($"{pad}.coachingsdoel"), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
            ? Doelvragen.Naam(teksten, nummer)
            : teksten.Woorden["activiteiten.doel", plaats + 1];
        var bron = velden.Tekst($"{Formulierknop.Coachingsdoel(nummer)}.omschrijving");
        yield return new(
            naam,
            Vraagteksten.Verborgen($"{pad}.coachingsdoel"),
            teksten.Vraag($"{pad}.subdoel", Vraagsoort.Tekst, verplicht: true),
            teksten.Vraag($"{pad}.wanneerGehaald", Vraagsoort.Tekst, verplicht: true),
            teksten.Vraag($"{pad}.duurWeken", Vraagsoort.Getal, verplicht: true))
        {
            Anker = Formulierstaat.Id(pad),
            Citaat = bron,
            Uitleg = stand.Velden.Ingevuld("matchingsformat") && !Doelvragen.Nummers(velden).Contains(nummer) ? teksten.Woorden["activiteiten.vervallen", naam] : null,
            Knoppen = [new(Formulierknop.HaalWeg(pad), teksten.Woorden["activiteiten.weg", naam])],
        };

        var activiteiten = $"{pad}.activiteiten";
        var aantal = Math.Max(1, velden.Aantal(activiteiten));
        for (var nr = 0; nr < aantal; nr++)
        {
            var activiteit = Plaats(activiteiten, nr);
            yield return new(
                teksten.Woorden["activiteiten.activiteit", nr + 1, naam],
                [
                    teksten.Vraag($"{activiteit}.omschrijving", Vraagsoort.Tekst, verplicht: true),
                    .. Codes(stand.Regeling) is { Count: > 0 } codes
                        ? [teksten.Vraag($"{activiteit}.activiteitcode", Vraagsoort.Lijst) with { Keuzes = codes }]
                        : Array.Empty<Vraag>(),
                    teksten.Vraag($"{activiteit}.uren", Vraagsoort.Duur, verplicht: true),
                ])
            {
                Niveau = 3,
                Anker = Formulierstaat.Id(activiteit),
                Knoppen =
                [
                    .. aantal > 1 ? [new(Formulierknop.HaalWeg(activiteit), teksten.Woorden["activiteiten.activiteit.weg", nr + 1, naam])] : Array.Empty<Vraagknop>(),
                    .. nr == aantal - 1 && aantal < Grenzen.ActiviteitenPerDoel
                        ? [new(Formulierknop.VoegToe(activiteiten, "omschrijving"), teksten.Woorden["activiteiten.activiteit.bij", naam])]
                        : Array.Empty<Vraagknop>(),
                ],
            };
        }
    }

    private static List<Keuze> Codes(Regeling? regeling) =>
        [.. (regeling?.Doelen.Doelen ?? []).SelectMany(doel => doel.Activiteiten.Select(activiteit => new Keuze(activiteit.Code, $"{doel.Naam}: {activiteit.Naam}")))];

    private static string Plaats(string lijst, int plaats) => $"{lijst}[{plaats.ToString(CultureInfo.InvariantCulture)}]";
}
