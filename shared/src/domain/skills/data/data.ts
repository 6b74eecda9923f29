import { outline } from '../outline.js';

/** Databases, caching, data engineering, data science and business intelligence. */
export const dataSkills = outline(
  'technical',
  'no entry of this name among the O*NET technology examples or the ESCO collections read',
  `
databases | Databases | database systems; database technologies; database management systems | esco:ab1e97ed-2319-4293-a8b7-072d2648822f
  relational-databases | Relational databases | RDBMS; relational database; relational database design | onet:43232306 Relational database software
    mysql | MySQL | | onet:43232306 MySQL
    postgresql | PostgreSQL | Postgres; Postgre SQL; psql | onet:43232311 PostgreSQL
    sql-server | Microsoft SQL Server | SQL Server; MS SQL; MSSQL; MS SQL Server | onet:43232306 Microsoft SQL Server
      ssis | SQL Server Integration Services | SSIS | onet:43232403 Microsoft SQL Server Integration Services SSIS
      ssrs | SQL Server Reporting Services | SSRS | onet:43232305 Microsoft SQL Server Reporting Services SSRS
      ssas | SQL Server Analysis Services | SSAS | -
      t-sql | T-SQL | Transact-SQL; TSQL | onet:43232306 Transact-SQL
    oracle-database | Oracle Database | Oracle DB; Oracle RDBMS; Oracle 11g; Oracle 12c; Oracle 19c; Oracle | onet:43232306 Oracle Database
    mariadb | MariaDB | | onet:43232304 MariaDB
    sqlite | SQLite | | onet:43232304 SQLite
    db2 | IBM Db2 | DB2 | onet:43232306 IBM DB2
    amazon-rds | Amazon RDS | AWS RDS; RDS | -
    amazon-aurora | Amazon Aurora | AWS Aurora; Aurora PostgreSQL; Aurora MySQL | -
    azure-sql | Azure SQL | Azure SQL Database | -
    cockroachdb | CockroachDB | | -
    sap-hana | SAP HANA | HANA; S/4 HANA database | -
    sybase | Sybase | SAP ASE; Sybase ASE | -
    informix | Informix | | onet:43232306 IBM Informix
    firebird-sql | Firebird SQL | | -
    h2-database | H2 database | | -
    teradata | Teradata | | onet:43232304 Teradata Database
    microsoft-access | Microsoft Access | MS Access; Access | onet:43232306 Microsoft Access
    filemaker | FileMaker | FileMaker Pro | onet:43232306 FileMaker Pro
    cloud-spanner | Cloud Spanner | Google Spanner | -
    percona | Percona | | -
    postgis | PostGIS | | -
    timescaledb | TimescaleDB | | -
  nosql-databases | NoSQL databases | NoSQL; NoSQL database; No SQL; document database | onet:43232304 NoSQL
    mongodb | MongoDB | Mongo; Mongo DB; MongoDB Atlas | onet:43232304 MongoDB
    apache-cassandra | Apache Cassandra | Cassandra; ScyllaDB | onet:43232304 Apache Cassandra
    dynamodb | DynamoDB | Amazon DynamoDB; AWS DynamoDB | onet:43232304 Amazon DynamoDB
    couchdb | CouchDB | Apache CouchDB | -
    couchbase | Couchbase | | -
    hbase | Apache HBase | HBase | onet:43232304 Apache HBase
    firestore | Firestore | Cloud Firestore; Firebase Realtime Database | -
    cosmos-db | Cosmos DB | Azure Cosmos DB; CosmosDB | -
    neo4j | Neo4j | Cypher query language; Neo 4j | onet:43232306 Neo4j
    ravendb | RavenDB | | -
    arangodb | ArangoDB | | -
    influxdb | InfluxDB | Influx DB | -
    bigtable | Bigtable | Google Bigtable | -
  search-engines-for-data | Search engines for data | full-text search; search engine infrastructure | -
    elasticsearch | Elasticsearch | Elastic Search; ELK stack; ELK; Elastic Stack | onet:43232304 Elasticsearch
    opensearch | OpenSearch | | -
    apache-solr | Apache Solr | Solr | onet:43232304 Apache Solr
    apache-lucene | Apache Lucene | Lucene | -
    algolia | Algolia | | -
    meilisearch | Meilisearch | | -
  sql | SQL | Structured Query Language; SQL queries; ANSI SQL | onet:43232306 Structured query language SQL
  database-design | Database design | data modelling; data modeling; schema design; entity relationship modelling; ER modelling; database modelling; normalisation of databases | esco:fbafa41f-cd05-4109-a649-8b44d306d779
  query-optimisation | Query optimisation | query optimization; SQL tuning; query tuning; SQL optimisation; SQL optimization | -
  database-indexing | Database indexing | index design | -
  database-administration | Database administration | DBA; database administrator | esco:29fb0fb5-dfc4-4098-ac9b-3a712000f48f
  database-replication | Database replication | database sharding; sharding | -
  stored-procedures | Stored procedures | PL/pgSQL | -
  object-relational-mapping | Object-relational mapping | ORM | -
  vector-databases | Vector databases | pgvector; Pinecone vector database; Weaviate; Milvus vector database; Qdrant | -
  liquibase | Liquibase | | -
  flyway | Flyway | | -
caching | Caching | cache design; caching strategies; distributed caching | -
  redis | Redis | Redis Cluster; Redis Streams | onet:43232304 Redis
  memcached | Memcached | | -
  varnish | Varnish | Varnish Cache | -
  hazelcast | Hazelcast | | -
  ehcache | Ehcache | | -
  amazon-elasticache | Amazon ElastiCache | ElastiCache | -
  apache-ignite | Apache Ignite | | -
  content-delivery-networks | Content delivery networks | CDN; content delivery network | -
    cloudflare | Cloudflare | | -
    akamai | Akamai | | -
    fastly | Fastly | | -
    cloudfront | CloudFront | Amazon CloudFront; AWS CloudFront | -
  http-caching | HTTP caching | browser caching; ETag | -
data-engineering | Data engineering | data engineer; data pipelines; data pipeline | esco:48db96bf-3314-45c6-bad8-fdb6e20e5639
  etl | ETL | ELT; extract transform load; ETL pipelines | esco:9d0d89be-bffa-4393-b6f6-8d05bea49051
  data-warehousing | Data warehousing | data warehouse; data warehouses; DWH; dimensional modelling; star schema; Kimball | esco:3ec2e4d6-7000-4905-bf1a-c5b1679416de
    snowflake | Snowflake | Snowflake data cloud | onet:43232307 Snowflake
    bigquery | BigQuery | Google BigQuery | onet:43232306 BigQuery
    amazon-redshift | Amazon Redshift | Redshift; AWS Redshift | onet:43232306 Amazon Redshift
    azure-synapse | Azure Synapse | Synapse Analytics; Azure Synapse Analytics | -
    clickhouse | ClickHouse | | -
    apache-druid | Apache Druid | | -
    vertica | Vertica | | -
  data-lakes | Data lakes | data lake; data lakehouse; lakehouse | -
    delta-lake | Delta Lake | | -
    apache-iceberg | Apache Iceberg | | -
    apache-hudi | Apache Hudi | | -
  big-data | Big data | | -
    apache-hadoop | Apache Hadoop | Hadoop; HDFS; MapReduce | onet:43232304 Apache Hadoop
    apache-spark | Apache Spark | PySpark; Spark SQL; Spark Streaming; Spark | onet:43232314 Apache Spark
    apache-hive | Apache Hive | Hive; HiveQL | onet:43232304 Apache Hive
    apache-pig | Apache Pig | Pig Latin | onet:43232304 Apache Pig
    apache-flink | Apache Flink | Flink | -
    apache-beam | Apache Beam | Google Dataflow | -
    apache-nifi | Apache NiFi | NiFi | -
    presto | Presto | PrestoDB; Trino | -
    databricks | Databricks | | -
    amazon-emr | Amazon EMR | Elastic MapReduce | -
    cloudera | Cloudera | | -
    apache-oozie | Apache Oozie | Oozie | onet:43232304 Apache Oozie
    apache-sqoop | Apache Sqoop | Sqoop | onet:43232304 Apache Sqoop
  apache-airflow | Apache Airflow | Airflow | onet:43231517 Apache Airflow
  dbt | dbt | data build tool; dbt Core; dbt Cloud | -
  dagster | Dagster | | -
  prefect | Prefect | | -
  informatica | Informatica | Informatica PowerCenter; PowerCenter | onet:43232310 Informatica software
  talend | Talend | | -
  pentaho | Pentaho | Pentaho Data Integration; Kettle ETL | esco:42c3287f-5e50-4559-a2d1-2000c70e0aab
  azure-data-factory | Azure Data Factory | | -
  aws-glue | AWS Glue | | -
  fivetran | Fivetran | | -
  alteryx | Alteryx | | onet:43232314 Alteryx software
  data-governance | Data governance | data stewardship; master data management; MDM solutions | -
  data-quality | Data quality | | esco:cc7370dd-69fa-4c67-a96f-d4d135d38700
  data-migration | Data migration | | esco:020918ef-4b55-47c1-8430-ab7b8f6a7377
  apache-parquet | Apache Parquet | Parquet; Apache Avro; Avro; Apache Arrow | onet:43232309 Apache Avro
data-science | Data science | data scientist | esco:edebd83d-35f6-4ed5-a940-6c203d178c01
  machine-learning | Machine learning | ML engineering; machine learning models; apprentissage automatique; maschinelles Lernen; aprendizaje automático | esco:8369c2d6-c100-4cf6-bd83-9668d8678433
    scikit-learn | scikit-learn | sklearn | onet:43232402 Scikit-learn
    tensorflow | TensorFlow | Tensor Flow | onet:43232605 TensorFlow
    pytorch | PyTorch | Torch | onet:43232306 PyTorch
    keras | Keras | | onet:43233004 Keras
    xgboost | XGBoost | | onet:43232402 XGBoost
    lightgbm | LightGBM | | -
    catboost | CatBoost | | -
    mlflow | MLflow | ML flow | onet:43232605 Mlflow
    kubeflow | Kubeflow | | onet:43232605 Kubeflow
    sagemaker | SageMaker | Amazon SageMaker; AWS SageMaker | -
    vertex-ai | Vertex AI | | -
    azure-machine-learning | Azure Machine Learning | Azure ML | -
    mlops | MLOps | | -
    recommender-systems | Recommender systems | recommendation systems; recommendation engine | esco:505e4ef3-7ce4-437d-b7b4-5c608f71c258
    reinforcement-learning | Reinforcement learning | | -
    time-series-analysis | Time series analysis | time series forecasting | -
    feature-engineering | Feature engineering | | -
  deep-learning | Deep learning | neural networks; deep neural networks; artificial neural networks | esco:5608d5a0-6d5e-43b7-be37-616501729bb4
    convolutional-neural-networks | Convolutional neural networks | CNNs | -
    transformer-models | Transformer models | transformers architecture | -
    jax-library | JAX library | Google JAX | -
  computer-vision | Computer vision | image recognition; machine vision | esco:7b0d5000-00da-4864-b776-6de49a87a669
    opencv | OpenCV | | -
    yolo-object-detection | YOLO object detection | YOLOv5; YOLOv8 | -
  natural-language-processing | Natural language processing | NLP; text mining; computational linguistics | esco:fff0e2cd-d0bd-4b02-9daf-158b79d9688a
    spacy | spaCy | | onet:43232405 spaCy
    nltk | NLTK | | -
    hugging-face | Hugging Face | HuggingFace; Hugging Face Transformers | onet:43232402 Hugging Face
  large-language-models | Large language models | LLM; LLMs; generative AI; GenAI; gen AI | -
    langchain | LangChain | | -
    llamaindex | LlamaIndex | | -
    openai-api | OpenAI API | ChatGPT API; GPT-4 API | -
    prompt-engineering | Prompt engineering | | -
    rag | Retrieval-augmented generation | RAG pipelines | -
  artificial-intelligence | Artificial intelligence | intelligence artificielle; künstliche Intelligenz; inteligencia artificial | esco:e465a154-93f7-4973-9ce1-31659fe16dd2
  statistics | Statistics | statistical analysis; statistical modelling; statistical modeling; biostatistics | esco:382c11ed-20d5-4ae7-b60e-15fec527fa6c
    spss | SPSS | IBM SPSS | onet:43232605 IBM SPSS Statistics
    eviews | EViews | | -
    minitab | Minitab | | onet:43232605 Minitab
    regression-analysis | Regression analysis | linear regression; logistic regression | -
    bayesian-statistics | Bayesian statistics | Bayesian inference; Bayesian modelling | -
    ab-testing | A/B testing | AB testing; split testing; A/B tests | -
    hypothesis-testing | Hypothesis testing | | -
    monte-carlo-simulation | Monte Carlo simulation | | esco:6b4f794c-062e-4e05-863a-ae1bad44f395
    experimental-design | Experimental design | design of experiments; DoE methods | -
    survey-methodology | Survey methodology | survey design | -
    econometrics | Econometrics | | -
  pandas | pandas | | onet:43232306 pandas
  numpy | NumPy | | onet:43232306 NumPy
  scipy | SciPy | | onet:43232405 SciPy
  polars | Polars | | -
  matplotlib | Matplotlib | Seaborn | -
  plotly | Plotly | | -
  data-mining | Data mining | | esco:25f0ea33-b4a2-4f31-b7b4-7d20e827b180
business-intelligence | Business intelligence | business intelligence reporting; BI reporting; BI developer | esco:143769cb-b61e-47d8-a61e-eedfbec1016c
  tableau | Tableau | Tableau Desktop | onet:43232314 Tableau
  power-bi | Power BI | PowerBI; Microsoft Power BI; MS Power BI | onet:43232314 Microsoft Power BI
    dax | DAX | Data Analysis Expressions | -
    power-query | Power Query | | -
  looker | Looker | LookML | -
  looker-studio | Looker Studio | Google Data Studio; Data Studio | -
  qlik | Qlik | Qlik Sense; QlikView; QlikSense | onet:43232314 Qlik software
  microstrategy | MicroStrategy | | onet:43232314 MicroStrategy
  sap-businessobjects | SAP BusinessObjects | BusinessObjects; SAP BO; Crystal Reports; SAP Crystal Reports | onet:43232305 SAP Crystal Reports
  ibm-cognos | IBM Cognos | Cognos; Cognos Analytics | onet:43232314 IBM Cognos Impromptu
  apache-superset | Apache Superset | Superset | -
  metabase | Metabase | | -
  grafana | Grafana | | -
  data-visualisation | Data visualisation | data visualization; dataviz; data viz; Datenvisualisierung | esco:65e58886-bd1e-4c5b-8ca5-8d9b353c8aa1
  data-analysis | Data analysis | data analytics; Datenanalyse; analyse de données; análisis de datos; data analyst | esco:97bd1c21-66b2-4b7e-ad0f-e3cda590e378
  dashboards-and-reporting | Dashboards and reporting | dashboarding; management reporting | -
  google-analytics | Google Analytics | GA4; Google Analytics 4 | onet:43232307 Google Analytics
  adobe-analytics | Adobe Analytics | | onet:43232605 Adobe Analytics
  mixpanel | Mixpanel | | -
  amplitude-analytics | Amplitude analytics | | -
  olap | OLAP | OLAP cubes | esco:b0a3bb25-a02f-43ed-ab1f-994fa66a424a
`,
);
