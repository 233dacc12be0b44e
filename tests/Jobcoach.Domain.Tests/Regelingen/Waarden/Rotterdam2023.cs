namespace Jobcoach.Domain.Tests.Regelingen.Waarden;

/// <summary>Wat de bronnen over deze regeling zeggen: pad in het bestand, waarde en zekerheid. Een lege plaats is null.</summary>
internal static class Rotterdam2023
{
    public const string Tabel = """
        id = rotterdam
        versie = 2023
        geldigVan = 2023-01-01
        geldigTot = null

        uitvoerder.soort = college
        uitvoerder.naam = college van burgemeester en wethouders van Rotterdam [m]
        begeleidingsvorm = extern [m]
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

        toegang.minContractMaanden = null [onbekend]
        toegang.contracteisBijVervolg = null [onbekend]
        toegang.minUrenPerWeek = null [onbekend]
        toegang.vloerUrenPerWeek = null [onbekend]
        toegang.uitbreidingBinnenMaanden = null [onbekend]
        toegang.minLoonwaarde = null [onbekend]
        toegang.vloerLoonwaarde = null [onbekend]
        toegang.groeiLoonwaardeBinnenMaanden = null [onbekend]
        toegang.maxLoonwaarde = null [onbekend]
        toegang.schriftelijkeOvereenkomst = null [onbekend]
        toegang.minderjarigAlleenDienstbetrekking = null [onbekend]
        toegang.concreetZichtVereist = null [onbekend]

        regimes[0].code = licht
        regimes[0].rang = 2
        regimes[0].intensiteit.soort = urenPerJaar
        regimes[0].intensiteit.waarden[0] = 36 [m]
        regimes[0].intensiteit.waarden[1] = 18 [m]
        regimes[0].intensiteit.waarden[2] = 18 [m]
        regimes[0].intensiteit.laatsteGeldtVerder = null [onbekend]
        regimes[0].intensiteit.proefplaatsing = null [onbekend]
        regimes[0].extraMotivering = null [onbekend]
        regimes[0].overhevelenVooruitUren = 9 [m]
        regimes[0].overhevelenTerugUren = 10 [m]
        regimes[1].code = midden
        regimes[1].rang = 3
        regimes[1].intensiteit.soort = urenPerJaar
        regimes[1].intensiteit.waarden[0] = 60 [m]
        regimes[1].intensiteit.waarden[1] = 36 [m]
        regimes[1].intensiteit.waarden[2] = 18 [m]
        regimes[1].intensiteit.laatsteGeldtVerder = null [onbekend]
        regimes[1].intensiteit.proefplaatsing = null [onbekend]
        regimes[1].extraMotivering = null [onbekend]
        regimes[1].overhevelenVooruitUren = 18 [m]
        regimes[1].overhevelenTerugUren = 20 [m]
        standaardregime = null [onbekend]

        rekenregel.werkwekenPerJaar = null [onbekend]
        rekenregel.proRataOnderUren = 24 [m]
        rekenregel.jaaranker = toekenningsperiode [d]
        rekenregel.afronding = minutenEnCenten [d]
        rekenregel.groepscoaching = null [onbekend]
        rekenregel.naarRatoBijKortContract = null [onbekend]
        rekenregel.kortingBijAfwezigheidNaWeken = null [onbekend]

        duur.periodeMaanden = 6 [d]
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

        tarief.uurtarieven[0].vanaf = 2023-01-01
        tarief.uurtarieven[0].euroPerUur = 84.9 [m]
        tarief.uurtarieven[1].vanaf = 2024-01-01
        tarief.uurtarieven[1].euroPerUur = null [onbekend]
        tarief.exclusiefBtw = true [m]
        tarief.facturenPerPeriode = null [onbekend]
        tarief.voorschotPercentage = null [onbekend]

        kwaliteit.erkendeOrganisatie = null [onbekend]
        kwaliteit.swBedrijfVrijgesteld = null [onbekend]
        kwaliteit.onafhankelijk = null [onbekend]
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
