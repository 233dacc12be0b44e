using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>
/// De jobcoach verantwoordt een afgelopen periode. De uren komen uit het logboek en worden niet opgegeven.
/// Werknemer en werkgever tekenen en evalueren daarna zelf, tot de beoordeling. Verandert bij opnieuw indienen de inhoud of het logboek,
/// dan vervallen de handtekeningen en weigeringen die hier gegeven zijn; evaluaties blijven van wie ze gaf.
/// Dat kan ook nog nadat is afgekeurd omdat er niets was ingediend: zonder verantwoording is er geen vervolgaanvraag.
/// </summary>
public sealed record DienVerantwoordingIn(Verantwoording Verantwoording) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Jobcoach);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    public override bool TeltUren() => true;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak is not { Fase: Fase.Verantwoording or Fase.Vervolgaanvraag, Periode: { } periode })
        {
            return new Weigering("verantwoording-niet-aan-de-orde", "Verantwoorden kan na het einde van een periode van begeleiding.");
        }

        if (!periode.WachtOpJobcoach)
        {
            return new Weigering("al-verantwoord", "De verantwoording is al ingediend. Aanvullen kan als de uitvoerder daarom vraagt.");
        }

        if (Verantwoording is null)
        {
            return Invoer.Ontbreekt("verantwoording");
        }

        var ingediend = Verantwoording with { IngediendOp = situatie.Vandaag };
        List<Weigering> weigeringen = [.. ingediend.Controleer(situatie.Vandaag).Select(weigering => weigering with { Veld = $"verantwoording.{weigering.Veld}" })];
        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var stand = Urenstand.Bereken(situatie.Logboekregels, periode.Looptijd, periode.ToegekendeUren, new Activiteitenlijst(situatie.Regeling));
        var zelfdeLogboek = periode.RegelsBijIndienen == situatie.Logboekregels.Count;
        var verantwoording = Handtekeningbehoud.Neem(ingediend, periode.Verantwoording, zelfdeLogboek, periode.Ondertekenweigeringen);
        var verwijzing = $"periode/{periode.Nummer}";
        var nieuw = periode with
        {
            Verantwoording = verantwoording,
            Indieningen = periode.Indieningen + 1,
            VerantwoordeUren = stand.Verantwoord,
            RegelsBijIndienen = situatie.Logboekregels.Count,
            Verantwoordingsbevindingen = null,
            Ondertekenweigeringen = zelfdeLogboek && Handtekeningbehoud.Zelfde(ingediend, periode.Verantwoording) ? periode.Ondertekenweigeringen : [],
        };
        return Handtekeningbehoud.Vervallen(Handtekeningen(periode.Verantwoording), Handtekeningen(verantwoording)).Aggregate(
            zaak.Met(nieuw).Naar(Fase.Verantwoording, situatie.Vandaag).VraagHandtekeningen(situatie, null).Feit(situatie, Feitsoort.VerantwoordingIngediend, verwijzing: verwijzing),
            (overgang, partij) => overgang.EnFeit(situatie, Feitsoort.OndertekeningVervallen, verwijzing: $"{verwijzing}/{partij}"));
    }

    private static IEnumerable<(Ondertekenformulier Formulier, Ondertekening Ondertekening)> Handtekeningen(Verantwoording? verantwoording) =>
        (verantwoording?.Ondertekeningen ?? []).Select(een => (Ondertekenformulier.Verantwoording, een));
}
