using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Berichten;

/// <summary>
/// Merkt de klaargezette berichten als overgedragen aan de bezorging, die elk bericht op zijn kenmerk eenmaal bezorgt.
/// De brieven erbij zijn dan geschreven en bewaard; vanaf nu veranderen zij niet meer.
/// </summary>
/// <param name="TotEnMet">Het hoogste nummer dat is overgedragen.</param>
/// <param name="Brieven">De brieven die bij deze berichten zijn geschreven, een per onderwerp; null is geen.</param>
public sealed record DraagBerichtenOver(int TotEnMet, IReadOnlyList<Briefdocumenten>? Brieven = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (TotEnMet <= zaak.BerichtenOvergedragenTot || TotEnMet > zaak.Berichten.Count)
        {
            return new Weigering("al-overgedragen", "Deze berichten zijn al overgedragen.");
        }

        var open = Brievenlijst.TeSchrijven(zaak).Select(vraag => vraag.Nummer).ToHashSet();
        if (Brieven?.Any(brief => brief.Nummer > TotEnMet || !open.Remove(brief.Nummer)) is true)
        {
            return new Weigering("brief-bestaat", "Bij dit bericht hoort geen nieuwe brief.");
        }

        var overgedragen = new Overgang(zaak with { BerichtenOvergedragenTot = TotEnMet }, []);
        return (Brieven ?? []).Aggregate(overgedragen, (tot, brief) => (tot with { Zaak = tot.Zaak.Met(brief) }).EnBrief(situatie, brief));
    }
}
