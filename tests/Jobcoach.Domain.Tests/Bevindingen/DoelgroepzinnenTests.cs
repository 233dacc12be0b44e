using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.TestSupport;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;

namespace Jobcoach.Domain.Tests.Bevindingen;

/// <summary>Elke zin over persoon, werk en organisatie die een mens te lezen kan krijgen, bij UWV, bij een gemeente en bij een interne jobcoach, met steeds een feit of parameter anders.</summary>
public sealed class DoelgroepzinnenTests
{
    private static readonly Jobcoachorganisatie Organisatie = new("o", "Samen Sterk", Erkend: true, OnafhankelijkVanWerkgever: true, VerklaringDeskundigheid: true);

    private static readonly IReadOnlyList<Regeling> Regelingen =
        [.. RegelingCatalogus.Ingebouwd.Alle.Where(regeling => (regeling.Id, regeling.Versie) is ("uwv", 2014) or ("gemeentelijk-hoofdstuk-8", _) or ("uwv-intern", _))];

    [Fact]
    public void Elke_zin_over_de_doelgroep_staat_in_het_zinnenboek() => Assert.Null(Goud.Verschil(Zinnen.Van(
        Regelingen.SelectMany(regeling => Variaties.Van(Baan).Concat(Variaties.Van(Proefplaatsing)).SelectMany(werk => Toets(regeling, werk))
            .Concat(Variaties.Van(Baan with { TotEnMet = new(2015, 3, 1) }).SelectMany(werk => Doelgroeptoets.Toets(regeling, werk, MetSfb, isVervolg: true, DeAanvraag)))
            .Concat(Variaties.Van(MetSfb).Concat(Variaties.Van(MetLks)).SelectMany(feiten => Doelgroeptoets.Toets(regeling, Baan, feiten, isVervolg: false, DeAanvraag)))
            .Concat(Variaties.Van(MetSfb).SelectMany(feiten => Doelgroeptoets.Toets(regeling, Baan, feiten, isVervolg: false, DeAanvraag with { Vorm = Begeleidingsvorm.Intern })))
            .Concat(Variaties.Van(DeAanvraag).Where(aanvraag => aanvraag.Aanvrager is null or Rol.Werknemer or Rol.Werkgever or Rol.Jobcoach).SelectMany(aanvraag => Doelgroeptoets.Toets(regeling, Baan, MetSfb, isVervolg: false, aanvraag)))
            .Concat(Organisaties().SelectMany(organisatie => OrganisatieEisen.Toets(regeling, organisatie))))
        .Concat(Regelingen.SelectMany(Variaties.Van).SelectMany(regeling => (IEnumerable<Bevinding>)
        [
            .. Toets(regeling, Baan with { UrenPerWeek = 10, Loonwaarde = Domain.Waarden.Loonwaarde.Van(25), Minderjarig = true, TotEnMet = new(2015, 3, 1) }),
            .. Toets(regeling, Proefplaatsing),
            .. OrganisatieEisen.Toets(regeling, Organisatie with { Erkend = false, OnafhankelijkVanWerkgever = false, TevredenheidWerknemers = 6 }),
        ])))));

    private static IReadOnlyList<Bevinding> Toets(Regeling regeling, Dienstverband werk) => Doelgroeptoets.Toets(regeling, werk, MetSfb, isVervolg: false, DeAanvraag);

    private static IEnumerable<Jobcoachorganisatie> Organisaties() => Variaties.Van(Organisatie).Concat(Variaties.Van(Organisatie with { Erkend = false, IsSwBedrijf = true }));
}
