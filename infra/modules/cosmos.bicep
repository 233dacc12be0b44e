// The zaken. Strong, because a turn must read what was stored before the bell rang (docs/adr/0004); therefore one write region.

@description('Region of the resources; the only region of the account.')
param location string

@description('Name of the account.')
param name string

@description('Tags of the resources.')
param tags object

@description('Whether the replicas of the region are spread over its availability zones.')
param zoneRedundant bool

@description('How long the account can be put back to any moment, and therefore how long what was destroyed is still in a back-up.')
@allowed([7, 30])
param backupDays int

@description('Whether the account can be reached from the internet; without, only through a private endpoint.')
param publicNetworkAccess 'Enabled' | 'Disabled'

@description('Name of the database.')
param databaseName string

@description('Autoscale maximum of a container that has none of its own, in RU/s.')
@minValue(1000)
param defaultMaxThroughput int

@description('Autoscale maximum per container, by its name, in RU/s: multiples of 1000.')
param maxThroughput object

@description('Principal id of the identity that reads and writes.')
param principalId string

@description('Workspace for the logs.')
param workspaceId string

// The one definition of the containers, owned by the code; a test in the code compares it with what the program expects.
var containers = loadJsonContent('../cosmos-containers.json')

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    consistencyPolicy: {
      defaultConsistencyLevel: 'Strong'
    }
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: zoneRedundant
      }
    ]
    enableMultipleWriteLocations: false
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: backupDays == 7 ? 'Continuous7Days' : 'Continuous30Days'
      }
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: publicNetworkAccess
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2025-10-15' = {
  parent: account
  name: databaseName
  tags: tags
  properties: {
    resource: {
      id: databaseName
    }
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2025-10-15' = [
  for item in containers: {
    parent: database
    name: item.name
    tags: tags
    properties: {
      resource: {
        id: item.name
        partitionKey: {
          paths: [
            item.partitionKeyPath
          ]
          kind: 'Hash'
          version: 2
        }
        indexingPolicy: item.indexingPolicy
        ...(item.defaultTtl == null ? {} : { defaultTtl: item.defaultTtl })
      }
      options: {
        autoscaleSettings: {
          maxThroughput: maxThroughput[?item.name] ?? defaultMaxThroughput
        }
      }
    }
  }
]

// Built-in Data Contributor: items and queries, not the account itself and not its settings.
resource contributor 'Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions@2025-10-15' existing = {
  parent: account
  name: '00000000-0000-0000-0000-000000000002'
}

resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2025-10-15' = {
  parent: account
  name: guid(account.id, principalId, contributor.id)
  properties: {
    principalId: principalId
    roleDefinitionId: contributor.id
    scope: account.id
  }
}

// Not the text of queries, and not every request: who did what with a zaak is in its own facts.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'naar-logboek'
  properties: {
    workspaceId: workspaceId
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      {
        category: 'ControlPlaneRequests'
        enabled: true
      }
      {
        category: 'PartitionKeyStatistics'
        enabled: true
      }
      {
        category: 'PartitionKeyRUConsumption'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'Requests'
        enabled: true
      }
    ]
  }
}

output id string = account.id
output name string = account.name
output endpoint string = account.properties.documentEndpoint
