// Everything that Jobcoach needs on Azure, in one resource group. docs/deployen.md tells how to bring it up and why it is as it is.
targetScope = 'resourceGroup'

@description('Which environment this is; stands in the tags.')
@allowed(['dev', 'test', 'prod'])
param environmentName string

@description('Region of all resources. Only regions in the European Union: these are personal data of people who depend on the authority.')
@allowed([
  'austriaeast'
  'belgiumcentral'
  'denmarkeast'
  'francecentral'
  'germanywestcentral'
  'italynorth'
  'northeurope'
  'polandcentral'
  'spaincentral'
  'swedencentral'
  'westeurope'
])
param location string

@description('Who answers for this environment; stands in the tags.')
@minLength(1)
param owner string

@description('Where the cost goes; stands in the tags.')
@minLength(1)
param costCentre string

@description('E-mail address that alerts and budget notices go to.')
@minLength(3)
param alertEmail string

@description('Amount per month at which the budget is full, in the currency of the subscription.')
@minValue(1)
param budgetPerMonth int

@description('First day of the month of the first deployment, as yyyy-MM-01; stays the same afterwards.')
@minLength(10)
@maxLength(10)
param budgetStart string

@description('Client id of the app registration through which people and systems sign in.')
@minLength(36)
@maxLength(36)
param signInClientId string

@description('The mail server (starttls unless security says tls), the sender and the https address of the pages for links in e-mail; with a user, its password is the secret smtp-wachtwoord of the vault. Empty texts keep messages in.')
param mail { baseAddress: string, host: string, port: string, security: string, user: string, sender: string, senderName: string } = {
  baseAddress: ''
  host: ''
  port: ''
  security: ''
  user: ''
  sender: ''
  senderName: ''
}

@description('The folder with letter paper and texts of your own, relative to the program; an empty text uses those of the program.')
param lettersFolder string = ''

@description('In whose name events are told (OIN and name of the system), and the https address of the API for others; empty texts keep events in.')
param events { oin: string, system: string, baseAddress: string } = {
  oin: ''
  system: ''
  baseAddress: ''
}

@description('Under which names the platform passes on the three claims that the program reads: App Service writes "sub" as a URI.')
param claimNames { id: string, role: string, organisation: string } = {
  id: 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier'
  role: 'roles'
  organisation: 'organisatie'
}

@description('Whether stores can be reached from the internet (with an identity that has the role) or only through the network of the program.')
param network 'Public' | 'Private'

@description('Address space of that network; free to choose as long as it does not overlap with networks that it is connected to.')
param networkAddressPrefix string = '10.77.0.0/24'

@description('Whether Cosmos DB, storage and instances are spread over the availability zones of the region.')
param zoneRedundant bool

@description('Days that zaken can be put back to any moment and deleted documents can be put back: also how long what was destroyed is still in a back-up.')
@allowed([7, 30])
param backupDays int

@description('Name of the Cosmos DB account. Another than the usual one only after a restore, which makes a new account.')
@minLength(3)
@maxLength(44)
param cosmosAccountName string = 'cosmos-jobcoach-${uniqueString(resourceGroup().id)}'

@description('Autoscale maximum of a Cosmos DB container that has none of its own, in RU/s.')
@minValue(1000)
param defaultMaxThroughput int

@description('Autoscale maximum per Cosmos DB container, by its name, in RU/s: multiples of 1000.')
param maxThroughput object = {}

@description('Memory of an instance of the program, in MB.')
param instanceMemoryMB 512 | 2048 | 4096 = 2048

@description('Most instances of the program at a time.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int

@description('Requests that one instance answers at a time.')
@minValue(1)
@maxValue(1000)
param httpConcurrency int = 16

@description('Instances that never sleep, for requests and for orchestrations each.')
@minValue(0)
param alwaysReady int

@description('Whether Microsoft Defender scans every uploaded document for malware. Costs money per GB.')
param malwareScanning bool

@description('Most that is scanned for malware in a month, in GB.')
@minValue(1)
param malwareScanningCapGb int = 100

@description('Days that logs and metrics are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int

@description('Most that may be logged in a day, in GB; -1 for no limit.')
@minValue(-1)
param logDailyQuotaGb int

@description('More decision terms than this within seven days, or past, is worth an alert.')
@minValue(0)
param termsAbove int = 0

@description('Percentage of answers with a server error above which there is an alert.')
@minValue(0)
@maxValue(100)
param serverErrorsAbovePercent int = 1

@description('Fewer answers than this in a quarter of an hour say nothing about a percentage.')
@minValue(1)
param serverErrorsFromRequests int = 20

// The same list as of the parameter, for the policy; a test compares them. The policy itself leaves out what has no region.
var allowedLocations = [
  'austriaeast'
  'belgiumcentral'
  'denmarkeast'
  'francecentral'
  'germanywestcentral'
  'italynorth'
  'northeurope'
  'polandcentral'
  'spaincentral'
  'swedencentral'
  'westeurope'
]

var databaseName = 'jobcoach'
var documentsContainer = 'documenten'

var token = uniqueString(resourceGroup().id)
var isPrivate = network == 'Private'
var publicNetworkAccess = isPrivate ? 'Disabled' : 'Enabled'
var storageSku = zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS'
var tags = {
  toepassing: 'jobcoach'
  omgeving: environmentName
  eigenaar: owner
  kostenplaats: costCentre
  gegevens: 'bijzondere persoonsgegevens'
}

module governance 'modules/governance.bicep' = {
  name: 'governance'
  params: {
    allowedLocations: allowedLocations
    budgetPerMonth: budgetPerMonth
    budgetStart: budgetStart
    budgetEmail: alertEmail
  }
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    location: location
    name: 'id-jobcoach-${token}'
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    location: location
    token: token
    tags: tags
    retentionInDays: logRetentionDays
    dailyQuotaGb: logDailyQuotaGb
    principalId: identity.outputs.principalId
    alertEmail: alertEmail
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    location: location
    token: token
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    actionGroupId: monitoring.outputs.actionGroupId
    termsAbove: termsAbove
    serverErrorsAbovePercent: serverErrorsAbovePercent
    serverErrorsFromRequests: serverErrorsFromRequests
  }
}

module cosmos 'modules/cosmos.bicep' = {
  name: 'cosmos'
  params: {
    location: location
    name: cosmosAccountName
    tags: tags
    zoneRedundant: zoneRedundant
    backupDays: backupDays
    publicNetworkAccess: publicNetworkAccess
    databaseName: databaseName
    defaultMaxThroughput: defaultMaxThroughput
    maxThroughput: maxThroughput
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module documents 'modules/documents.bicep' = {
  name: 'documents'
  params: {
    location: location
    name: 'stdoc${token}'
    tags: tags
    sku: storageSku
    backupDays: backupDays
    publicNetworkAccess: publicNetworkAccess
    containerName: documentsContainer
    malwareScanning: malwareScanning
    malwareScanningCapGb: malwareScanningCapGb
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module hostStorage 'modules/hoststorage.bicep' = {
  name: 'hoststorage'
  params: {
    location: location
    name: 'sthost${token}'
    tags: tags
    sku: storageSku
    publicNetworkAccess: publicNetworkAccess
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module keyVault 'modules/keyvault.bicep' = {
  name: 'keyvault'
  params: {
    location: location
    name: 'kv-jc-${token}'
    tags: tags
    // The person who makes the secret comes from outside; who is not in the role gets nothing either way.
    publicNetworkAccess: 'Enabled'
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module programNetwork 'modules/network.bicep' = if (isPrivate) {
  name: 'network'
  params: {
    location: location
    token: token
    tags: tags
    addressPrefix: networkAddressPrefix
  }
}

module privateEndpoints 'modules/privateendpoints.bicep' = if (isPrivate) {
  name: 'privateendpoints'
  params: {
    location: location
    token: token
    tags: tags
    networkId: programNetwork!.outputs.id
    subnetId: programNetwork!.outputs.storeSubnetId
    cosmosId: cosmos.outputs.id
    documentsId: documents.outputs.id
    hostStorageId: hostStorage.outputs.id
    keyVaultId: keyVault.outputs.id
  }
}

module functions 'modules/functions.bicep' = {
  name: 'functions'
  // The program reads its stores when it starts: with a private network their addresses must be there first.
  dependsOn: [
    privateEndpoints
  ]
  params: {
    location: location
    token: token
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    packageContainer: hostStorage.outputs.packageContainer
    hostStorageName: hostStorage.outputs.name
    cosmosEndpoint: cosmos.outputs.endpoint
    databaseName: databaseName
    documentsEndpoint: documents.outputs.blobEndpoint
    documentsContainer: documentsContainer
    keyVaultUri: keyVault.outputs.uri
    insightsConnectionString: monitoring.outputs.insightsConnectionString
    signInClientId: signInClientId
    claimNames: claimNames
    lettersFolder: lettersFolder
    events: events
    mail: mail
    malwareScanning: malwareScanning
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    httpConcurrency: httpConcurrency
    alwaysReady: alwaysReady
    zoneRedundant: zoneRedundant
    subnetId: isPrivate ? programNetwork!.outputs.programSubnetId : ''
    workspaceId: monitoring.outputs.workspaceId
  }
}

output FUNCTION_APP_NAME string = functions.outputs.name
output FUNCTION_APP_URI string = functions.outputs.uri
output KEY_VAULT_NAME string = keyVault.outputs.name
output COSMOS_ACCOUNT_NAME string = cosmos.outputs.name
output DOCUMENTS_ACCOUNT_NAME string = documents.outputs.name
output HOST_STORAGE_ACCOUNT_NAME string = hostStorage.outputs.name
output IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
