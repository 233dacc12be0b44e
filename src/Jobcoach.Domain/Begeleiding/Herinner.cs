using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Stuurt de herinnering die nu aan de beurt is; elke soort gaat per periode hooguit een keer uit.</summary>
public sealed record Herinner : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var ladder = Herinneringsladder.Voor(zaak, situatie.Regeling);
        var soorten = ladder.Where(trede => trede.Op <= situatie.Vandaag).Select(trede => trede.Soort).ToList();
        if (soorten.Count == 0 || zaak.Periode is not { } periode)
        {
            return new Weigering("geen-herinnering", "Er is nu geen herinnering te sturen.");
        }

        // Only the last rung is worth a message; what was passed over while the zaak stood elsewhere is marked as sent.
        return zaak.Met(periode with { Herinneringen = [.. periode.Herinneringen, .. soorten.Select(soort => new Herinnering(soort, situatie.Vandaag))] })
            .Bericht(Berichtsoort.Herinnering, situatie.Vandaag, $"periode/{periode.Nummer}/{soorten[^1]}", Rol.Jobcoach)
            .Feit(situatie, Feitsoort.HerinneringGestuurd, verwijzing: $"periode/{periode.Nummer}/{soorten[^1]}");
    }
}
