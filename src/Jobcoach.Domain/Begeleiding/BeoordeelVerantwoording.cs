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

        var activiteiten = new Activiteitenlijst(situatie.Regeling);
        var overheveling = Periodeoverheveling.Van(zaak, situatie.Regeling, periode, situatie.Logboekregels);
        var stand = Urenstand.Bereken(situatie.Logboekregels, periode.Looptijd, overheveling?.Ruimte ?? periode.ToegekendeUren, activiteiten);
        var feiten = new Signaalfeiten(
            activiteiten, zaak.Dienstverband.Van, zaak.Dienstverband.TotEnMet, situatie.Regeling.Verantwoording.UrenregistratieBinnenWeken);
        return zaak.Met(periode with
        {
            Verantwoordingsbevindingen =
            [
                .. verantwoording.Bevindingen(stand, Verantwoordingsregels.Norm(situatie.Regeling, periode)),
                .. overheveling?.Bevindingen ?? [],
                .. Verantwoordingsregels.OpTijd(periode, verantwoording, situatie.Regeling),
                .. Logboektoets.Bevindingen(situatie.Regeling, situatie.Logboekregels, periode.Looptijd, zaak.Ziektetoestemmingen),
                .. Plausibiliteit.Signalen(
                    situatie.Logboekregels, periode.Looptijd, stand.Toegekend, Verantwoordingsregels.Bron(situatie.Regeling), feiten: feiten),
            ],
        }).Feit(situatie, Feitsoort.VerantwoordingGetoetst, verwijzing: $"periode/{periode.Nummer}");
    }
}
