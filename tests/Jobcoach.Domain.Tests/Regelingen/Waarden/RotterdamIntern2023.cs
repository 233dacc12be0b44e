namespace Jobcoach.Domain.Tests.Regelingen.Waarden;

/// <summary>Wat de bronnen over deze regeling zeggen: pad in het bestand, waarde en zekerheid. Een lege plaats is null.</summary>
internal static class RotterdamIntern2023
{
    public const string Tabel = """
        id = rotterdam-intern
        versie = 2023
        geldigVan = 2023-07-01
        geldigTot = null

        uitvoerder.soort = college
        uitvoerder.naam = college van burgemeester en wethouders van Rotterdam [m]
        begeleidingsvorm = intern [m]
        overgangsrecht = null [onbekend]
        grondslag = Participatiewet 8a [m]

        doelgroep.grond = null [onbekend]
        doelgroep.sfbLangerDanEenJaar = null [onbekend]
        doelgroep.indicatieVereist = null [onbekend]
        doelgroep.noodzaakVereist = null [onbekend]
        doelgroep.inwerkprogrammaVereist = null [onbekend]
        doelgroep.wswUitgesloten = null [onbekend]
        doelgroep.wajongToegelaten = null [onbekend]
        doelgroep.pwCollegeVerantwoordelijk = true [m]
        doelgroep.toestemmingWerknemer = null [onbekend]
        doelgroep.samenloop = alleenVerschillendePersonen [m]
        doelgroep.aanvragers = werknemer, werkgever [h]

        toegang.minContractMaanden = 6 [m]
        toegang.contracteisBijVervolg = null [onbekend]
        toegang.minUrenPerWeek = 24 [m]
        toegang.vloerUrenPerWeek = null [onbekend]
        toegang.uitbreidingBinnenMaanden = null [onbekend]
        toegang.minLoonwaarde = 30 [m]
        toegang.vloerLoonwaarde = null [onbekend]
        toegang.groeiLoonwaardeBinnenMaanden = null [onbekend]
        toegang.maxLoonwaarde = 60 [m]
        toegang.schriftelijkeOvereenkomst = null [onbekend]
        toegang.minderjarigAlleenDienstbetrekking = null [onbekend]
        toegang.concreetZichtVereist = null [onbekend]

        regimes[0].code = werkbegeleiding
        regimes[0].rang = 1
        regimes[0].intensiteit.soort = bedragPerJaar
        regimes[0].intensiteit.waarden[0] = 800 [m]
        regimes[0].intensiteit.laatsteGeldtVerder = null [onbekend]
        regimes[0].intensiteit.proefplaatsing = null [onbekend]
        regimes[0].extraMotivering = null [onbekend]
        regimes[0].overhevelenVooruitUren = null [onbekend]
        regimes[0].overhevelenTerugUren = null [onbekend]
        standaardregime = null [onbekend]

        rekenregel.werkwekenPerJaar = null [onbekend]
        rekenregel.proRataOnderUren = null [onbekend]
        rekenregel.jaaranker = toekenningsperiode [d]
        rekenregel.afronding = minutenEnCenten [d]
        rekenregel.groepscoaching = null [onbekend]
        rekenregel.naarRatoBijKortContract = true [m]
        rekenregel.kortingBijAfwezigheidNaWeken = null [onbekend]

        duur.periodeMaanden = 12 [d]
        duur.maximumMaanden = null [onbekend]
        duur.verlengingNaMaximum = null [onbekend]
        duur.verlengingMeldenInPeriode = null [onbekend]
        duur.resetNaOnderbrekingWeken = null [onbekend]
        duur.resetBijNieuweWerkgever = null [onbekend]
        duur.zelfdeWerkTeltDoor = null [onbekend]
        duur.eerdereBegeleidingAftrekken = null [onbekend]

        proef.duurMaanden = null [onbekend]
        proef.maximumMaanden = null [onbekend]
        proef.intentieContractMaanden = null [onbekend]
        proef.uwvUitkeringVereist = null [onbekend]
        proef.teltMeeInMaximum = null [onbekend]

        termijnen.aanvraag = null [onbekend]
        termijnen.aanvraag.feestdagverlenging = null [onbekend]
        termijnen.terugwerkendeKracht = null [onbekend]
        termijnen.terugwerkendeKracht.feestdagverlenging = null [onbekend]
        termijnen.herstel = null [onbekend]
        termijnen.herstel.feestdagverlenging = null [onbekend]
        termijnen.streeftermijnBesluit = null [onbekend]
        termijnen.streeftermijnBesluit.feestdagverlenging = null [onbekend]
        termijnen.verlengingStreeftermijn = null [onbekend]
        termijnen.verlengingStreeftermijn.feestdagverlenging = null [onbekend]
        termijnen.wettelijkeBeslistermijn = 8 weken ontvangst [h]
        termijnen.wettelijkeBeslistermijn.feestdagverlenging = true [h]
        termijnen.verantwoording = null [onbekend]
        termijnen.verantwoording.feestdagverlenging = null [onbekend]
        termijnen.meldenWijziging = null [onbekend]
        termijnen.meldenWijziging.feestdagverlenging = null [onbekend]
        termijnen.meldenEindeDienstbetrekking = null [onbekend]
        termijnen.meldenEindeDienstbetrekking.feestdagverlenging = null [onbekend]
        termijnen.laatsteWijzigingVoorEinde = null [onbekend]
        termijnen.laatsteWijzigingVoorEinde.feestdagverlenging = null [onbekend]
        termijnen.beslissingOpWijziging = null [onbekend]
        termijnen.beslissingOpWijziging.feestdagverlenging = null [onbekend]
        termijnen.terugwerkendeKrachtWijziging = null [onbekend]
        termijnen.terugwerkendeKrachtWijziging.feestdagverlenging = null [onbekend]
        termijnen.eindfactuur = null [onbekend]
        termijnen.eindfactuur.feestdagverlenging = null [onbekend]
        termijnen.vaststelling = null [onbekend]
        termijnen.vaststelling.feestdagverlenging = null [onbekend]
        termijnen.terugvordering = null [onbekend]
        termijnen.terugvordering.feestdagverlenging = null [onbekend]
        termijnen.overbrugging = null [onbekend]
        termijnen.overbrugging.feestdagverlenging = null [onbekend]

        verantwoording.urenregistratieBinnenWeken = null [onbekend]
        verantwoording.maxDoelenPerPeriode = null [onbekend]
        verantwoording.maxUrenRapportage = null [onbekend]
        verantwoording.alleUrenBijDoel = null [onbekend]
        verantwoording.toestemmingZiekteNaWeken = null [onbekend]
        verantwoording.reistijdApartVergoed = null [onbekend]
        verantwoording.werkgeversevaluatie = null [onbekend]
        verantwoording.klantevaluatie = null [onbekend]
        verantwoording.evaluatieOndertekend = null [onbekend]
        verantwoording.logboekHandtekeningen = null [onbekend]
        verantwoording.rapportageActiviteit = null [onbekend]
        verantwoording.ziekteInRapportage = null [onbekend]
        verantwoording.thuissituatieAlleenWerkgerelateerd = null [onbekend]
        verantwoording.buitenThuissituatie = null [onbekend]
        verantwoording.inzichtInResultaten = null [onbekend]

        tarief.exclusiefBtw = null [onbekend]
        tarief.facturenPerPeriode = null [onbekend]
        tarief.voorschotPercentage = null [onbekend]

        kwaliteit.erkendeOrganisatie = false [d]
        kwaliteit.swBedrijfVrijgesteld = null [onbekend]
        kwaliteit.onafhankelijk = false [d]
        kwaliteit.schriftelijkeVerklaring = null [onbekend]
        kwaliteit.minKlanttevredenheid = null [onbekend]
        kwaliteit.eisen = null [onbekend]

        doelen.doelenLimitatief = null [onbekend]
        doelen.activiteitenLimitatief = null [onbekend]
        nietVergoedbaar = null [onbekend]
        resultaten = null [onbekend]

        bewaartermijn.dossierJaren = null [onbekend]
        bewaartermijn.organisatieJaren = null [onbekend]
        """;
}
