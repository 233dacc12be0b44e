using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Zet de beoordeling klaar: uren tegen toekenning, handtekeningen, evaluaties en signalen uit het logboek.</summary>
public sealed record BeoordeelVerantwoording : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    public override bool TeltUren() => true;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak is not { Fase: Fase.Verantwoording, Periode: { Verantwoording: { } verantwoording, Verantwoordingsbevindingen: null } periode })
        {
            return new Weigering("geen-verantwoording", "Er ligt geen verantwoording die nog getoetst moet worden.");
        }

        var cijfers = Verantwoordingsregels.Cijfers(zaak, situatie.Regeling, periode, situatie.Logboekregels);
        return zaak.Met(periode with
        {
            Verantwoordingsbevindingen =
            [
                .. verantwoording.Bevindingen(cijfers.Uren, Verantwoordingsregels.Norm(situatie.Regeling, periode), periode.Ondertekenweigeringen),
                .. Verantwoordingsregels.OpTijd(periode, verantwoording, situatie.Regeling),
                .. cijfers.Bevindingen,
            ],
        }).Feit(situatie, Feitsoort.VerantwoordingGetoetst, verwijzing: $"periode/{periode.Nummer}");
    }
}
