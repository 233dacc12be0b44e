using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Afsluiting;

/// <summary>
/// Stelt vast hoe lang een afgesloten dossier bewaard blijft, waar de regeling geen bewaartermijn noemt. Zolang het dossier er is kan dat opnieuw:
/// het laatste oordeel geldt, en elk oordeel staat met zijn reden in het dossier.
/// </summary>
/// <param name="Jaren">Hele jaren na de dag van afsluiting, minstens een.</param>
/// <param name="Reden">Waar de termijn op rust.</param>
public sealed record BeoordeelBewaring(int Jaren, string Reden) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Beheer);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Fase is not Fase.Bewaren)
        {
            return new Weigering("niet-in-bewaring", "De bewaartermijn wordt bepaald als de zaak is afgesloten en haar dossier nog bestaat.");
        }

        if (situatie.Regeling.Bewaartermijn.DossierJaren.Waarde is not null)
        {
            return new Weigering("bewaartermijn-geregeld", "De regeling noemt zelf een bewaartermijn. Daar kan een oordeel niet van afwijken.");
        }

        if (zaak.HeeftOpenGeschil())
        {
            return new Weigering("geschil-open", "Er staat nog een bezwaar of ingebrekestelling open. Tot die is afgehandeld blijft het dossier bewaard.");
        }

        List<Weigering> weigeringen =
        [
            .. Jaren is < 1 or > Bewaaroordeel.MeesteJaren ? [new Weigering("jaren-ongeldig", $"Kies een aantal jaren van 1 tot en met {Bewaaroordeel.MeesteJaren}.", "jaren")] : Array.Empty<Weigering>(),
            .. Tekst.Verplicht(Reden, "reden"),
        ];
        return weigeringen.Count > 0
            ? weigeringen
            : (zaak with { Bewaaroordeel = new(Jaren, Reden, situatie.Vandaag) }).Feit(situatie, Feitsoort.BewaringBeoordeeld, Reden);
    }
}
